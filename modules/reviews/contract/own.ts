import { z } from 'zod'
import { endpoint, Id, Instant, Wording } from '../../../platform/contract.ts'
import { EditionWords, Role } from '../../programmes/contract.ts'
import { ApplicationState } from './decisions.ts'

export const OwnApplication = z.object({
  id: Id,
  programmeName: Wording,
  editionName: Wording,
  role: Role,
  words: EditionWords.nullable(),
  state: ApplicationState,
  sentAt: Instant,
  /** What the team wrote with its latest answer. */
  word: z.string(),
  mayWithdraw: z.boolean(),
})
export type OwnApplication = z.infer<typeof OwnApplication>

/** What I applied for, and where it stands; nothing of who grades it, nor how. */
export const listOwnApplications = endpoint({
  name: 'list-own-applications',
  method: 'GET',
  path: '/api/:organisation/own-applications',
  input: z.object({}),
  output: z.object({ applications: z.array(OwnApplication) }),
  refusals: {},
  audience: 'member',
})

export const withdrawApplication = endpoint({
  name: 'withdraw-application',
  method: 'POST',
  path: '/api/:organisation/own-applications/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-answered': 409, withdrawn: 409 },
  audience: 'self-of-application',
})

/** What the team asked for, from the page or the mail. */
export const replyToTeam = endpoint({
  name: 'reply-to-team',
  method: 'POST',
  path: '/api/:organisation/own-applications/:id/reply',
  input: z.object({ id: Id, text: z.string().trim().min(1).max(5000) }),
  output: z.object({}),
  refusals: { 'nothing-asked': 409 },
  audience: 'self-of-application',
  byLink: true,
})
