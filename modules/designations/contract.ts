import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Wording } from '../../platform/contract.ts'
import { Role } from '../programmes/contract.ts'

export const peopleAtOnce = 10

/** Never who was designated, by whom, nor what they answered: the team is told how many. */
export const Round = z.object({
  /** Of a programme that designates by its template, or whose team began to. */
  isFit: z.boolean(),
  isOpen: z.boolean(),
  url: z.string().nullable(),
  resultsOn: Day.nullable(),
  toldAt: Instant.nullable(),
  people: z.int(),
  designators: z.int(),
  /** Where whoever says yes fills in the form; null where the call was never opened. */
  hasCall: z.boolean(),
})
export type Round = z.infer<typeof Round>

export const showRound = endpoint({
  name: 'show-designations',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/designations',
  input: z.object({ editionId: Id }),
  output: Round,
  refusals: {},
  audience: 'lead-of-edition',
})

export const setRound = endpoint({
  name: 'set-designations',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/designations',
  input: z.object({ editionId: Id, isOpen: z.boolean(), resultsOn: Day }),
  output: z.object({}),
  refusals: { 'in-the-past': 422, 'already-told': 409, 'no-call': 409 },
  audience: 'lead-of-edition',
})

/** The secret of a link. It travels in the body: addresses are kept by too many. */
const Token = z.string().min(20).max(200)
const Email = z.email().max(254)

const Named = z.object({
  organisationName: z.string(),
  programmeName: Wording,
  editionName: Wording,
  resultsOn: Day,
})

/** Opening it changes nothing. */
export const readRound = endpoint({
  name: 'read-designating',
  method: 'POST',
  path: '/api/:organisation/designating-readings',
  input: z.object({ token: Token }),
  output: Named.extend({
    isOpen: z.boolean(),
    /** What the programme calls its roles; null for mentor and mentee. */
    roles: z.object({ mentor: Wording, mentee: Wording }).nullable(),
  }),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})

/** The same person said again by the same one is said once. */
export const designate = endpoint({
  name: 'designate',
  method: 'POST',
  path: '/api/:organisation/designations',
  input: z.object({
    token: Token,
    name: oneLine(120),
    email: Email,
    people: z
      .array(z.object({ name: oneLine(120), email: Email, role: Role }))
      .min(1)
      .max(peopleAtOnce),
  }),
  output: z.object({}),
  refusals: { 'no-such-link': 410, 'designating-closed': 409, 'leads-edition': 409, 'own-address': 422 },
  audience: 'anyone',
  leavesNoTrace: true,
})

export const readDesignation = endpoint({
  name: 'read-designation',
  method: 'POST',
  path: '/api/:organisation/designation-readings',
  input: z.object({ token: Token }),
  output: Named.extend({
    name: z.string(),
    designatorName: z.string(),
    answer: z.enum(['yes', 'no']).nullable(),
    /** Of the public page of the call: the form is there. */
    callAddress: z.string().nullable(),
    role: Role,
  }),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})

/** May be changed until whoever designated is told. */
export const answerDesignation = endpoint({
  name: 'answer-designation',
  method: 'POST',
  path: '/api/:organisation/designation-answers',
  input: z.object({ token: Token, accepts: z.boolean() }),
  output: z.object({}),
  refusals: { 'no-such-link': 410 },
  audience: 'anyone',
  leavesNoTrace: true,
})
