import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Revision } from '../../../platform/contract.ts'
import { briefRefusals } from './brief.ts'
import { name, noLink, ofLink, token } from './link.ts'
import { told } from './told.ts'

/** `asked`: the team's turn. `proposed`: the client's. */
export const ExtraState = z.enum(['asked', 'proposed', 'refused', 'agreed', 'declined'])
export type ExtraState = z.infer<typeof ExtraState>

/** What more would change. A way that is null is not offered. */
export const ExtraProposal = z.object({
  title: z.string(),
  by: z.string(),
  at: Instant,
  /** Added to the rest. `endsOn` null: by the same day. `cents` null: not for the reader. */
  more: z.object({ endsOn: Day.nullable(), cents: z.int().nullable(), juniorsCents: z.int() }).nullable(),
  /** In the place of this, as long as nothing of it was sent. */
  replaces: z.object({ id: Id, title: z.string() }).nullable(),
  milestoneId: Id.nullable(),
  doer: z.object({ personId: Id, name: z.string() }).nullable(),
})
export type ExtraProposal = z.infer<typeof ExtraProposal>

export const Extra = z.object({
  id: Id,
  text: z.string(),
  askedBy: z.string(),
  askedAt: Instant,
  /** Since when it is the turn of whoever it waits for: returned to the team, it waits from then. */
  waitsSince: Instant,
  state: ExtraState,
  /** It was proposed, and the sums or days moved by another yes: the team says it anew. */
  isAnew: z.boolean(),
  proposal: ExtraProposal.nullable(),
  /** Of the team, beside what it proposes or why it does not. */
  word: z.string(),
  answer: z.enum(['more', 'instead', 'no']).nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  revision: Revision,
})
export type Extra = z.infer<typeof Extra>

/** Asked while the project runs, or once all is delivered: before, it stands in the brief. */
export const askForMore = endpoint({
  ...ofLink,
  name: 'ask-for-more',
  path: '/api/:organisation/client-extras',
  input: z.object({ token, by: name, text: z.string().trim().min(1).max(2000) }),
  output: z.object({}),
  refusals: { ...noLink, 'not-now': 409 },
})

/** Yes in one of the ways proposed, or no; before any proposal, no takes the wish back. `proposal` is the revision that was read. */
export const answerExtra = endpoint({
  ...ofLink,
  name: 'answer-extra',
  path: '/api/:organisation/client-extra-answers',
  input: z.object({
    token,
    by: name,
    extraId: Id,
    answer: z.enum(['more', 'instead', 'no']),
    proposal: Revision,
  }),
  output: z.object({}),
  refusals: {
    ...noLink,
    'not-now': 409,
    'already-answered': 409,
    'proposal-changed': 409,
    'not-replaceable': 409,
    'too-many-deliverables': 409,
  },
})

/** The plan, the sum and the ledger are then as they were. */
export const takeBackExtra = endpoint({
  ...ofLink,
  name: 'take-back-extra-answer',
  path: '/api/:organisation/client-extra-answers-taken-back',
  input: z.object({ token, extraId: Id }),
  output: z.object({}),
  refusals: { ...noLink, 'too-late': 409, 'take-back-first': 409 },
})

/** Said again it is said otherwise, until the client has answered. */
export const proposeExtra = endpoint({
  name: 'propose-extra',
  method: 'PUT',
  path: '/api/:organisation/project-extras/:id/proposal',
  input: z.object({
    id: Id,
    title: oneLine(160),
    word: z.string().trim().max(1000),
    more: z
      .object({
        endsOn: Day.nullable(),
        cents: z.int().min(0).max(100_000_000),
        juniorsCents: z.int().min(0).max(100_000_000),
      })
      .nullable(),
    replacesId: Id.nullable(),
    milestoneId: Id.nullable(),
    doerId: Id.nullable(),
  }),
  output: z.object({ revision: Revision, ...told }),
  refusals: {
    'pay-above-budget': briefRefusals['pay-above-budget'],
    'not-now': 409,
    'already-answered': 409,
    'nothing-proposed': 422,
    'not-later': 422,
    'not-replaceable': 409,
    'not-of-this-project': 422,
    'milestone-reached': 409,
    'too-many-deliverables': 409,
  },
  audience: 'steers-project-extra',
  edits: true,
})

/** Not this time, and why. */
export const refuseExtra = endpoint({
  name: 'refuse-extra',
  method: 'POST',
  path: '/api/:organisation/project-extras/:id/refusal',
  input: z.object({ id: Id, word: z.string().trim().max(1000) }),
  output: z.object(told),
  refusals: { 'not-now': 409, 'already-answered': 409, 'no-reason': 422 },
  audience: 'steers-project-extra',
})
