import { z } from 'zod'
import { endpoint, GivenFile, Id, oneLine, UploadedFile } from '../../../platform/contract.ts'
import { Key } from '../../questionnaires/contract.ts'
import { CallAddress } from './applications.ts'

/** A document of some pages; what is larger is refused before it is read. */
export const mostFileBytes = 5 * 1024 * 1024

const sent = { question: Key, name: oneLine(200), file: UploadedFile }
/** What answers say of it. */
const Named = z.object({ answer: z.string() })
const refusals = { 'unknown-question': 422, 'unknown-kind': 422, 'not-what-it-says': 422 } as const

/** Before the form is sent: what it then says names the file. One that no form names is thrown away a week later. */
export const sendCallFile = endpoint({
  name: 'send-call-file',
  method: 'POST',
  path: '/api/:organisation/calls/:address/files',
  input: z.object({ address: CallAddress, ...sent }),
  output: Named,
  refusals: { ...refusals, 'call-closed': 409 },
  audience: 'anyone-here',
  takesFile: { mostBytes: mostFileBytes },
})

export const sendOwnFile = endpoint({
  name: 'send-own-file',
  method: 'POST',
  path: '/api/:organisation/own-enrolments/:id/files',
  input: z.object({ id: Id, ...sent }),
  output: Named,
  refusals,
  audience: 'self-of-enrolment',
  takesFile: { mostBytes: mostFileBytes },
})

export const openOwnFile = endpoint({
  name: 'open-own-file',
  method: 'GET',
  path: '/api/:organisation/own-enrolments/:id/files/:question',
  input: z.object({ id: Id, question: Key }),
  output: GivenFile,
  refusals: {},
  audience: 'self-of-enrolment',
  givesFile: true,
})

export const openEnrolmentFile = endpoint({
  name: 'open-enrolment-file',
  method: 'GET',
  path: '/api/:organisation/enrolments/:id/files/:question',
  input: z.object({ id: Id, question: Key }),
  output: GivenFile,
  refusals: {},
  audience: 'lead-of-enrolment',
  givesFile: true,
})
