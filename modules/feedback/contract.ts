import { z } from 'zod'
import { endpoint, Id, Instant, oneLine, Wording } from '../../platform/contract.ts'
import { Answers } from '../questionnaires/contract.ts'
import { CheckInQuestion, Signal } from './check-ins/form.ts'
import { Moment } from './check-ins/moments.ts'
import { ReadBy } from './contract/who-reads.ts'

export * from './contract/ending.ts'
export * from './contract/quotes.ts'
export { ReadBy } from './contract/who-reads.ts'

export { type CheckInQuestion, type Signal } from './check-ins/form.ts'
export { type Moment } from './check-ins/moments.ts'

/** A neutral person whom the programme names; the deputy reads what waited two days. */
export const ReferentPlace = z.enum(['referent', 'deputy'])
export type ReferentPlace = z.infer<typeof ReferentPlace>

const Named = z.object({ name: z.string(), email: z.string().nullable() })
export const Referents = z.object({ referent: Named.nullable(), deputy: Named.nullable() })
export type Referents = z.infer<typeof Referents>

export const showReferents = endpoint({
  name: 'show-referents',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/referents',
  input: z.object({ editionId: Id }),
  output: Referents,
  refusals: {},
  audience: 'lead-of-edition',
})

/** Puts somebody in this place, instead of whoever had it. */
export const nameReferent = endpoint({
  name: 'name-referent',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/referents/:place',
  input: z.object({ editionId: Id, place: ReferentPlace, name: oneLine(200), email: z.string().max(254) }),
  output: Referents,
  refusals: { 'email-invalid': 422, 'leads-edition': 409, 'takes-part': 409, 'has-other-place': 409 },
  audience: 'lead-of-edition',
})

export const removeReferent = endpoint({
  name: 'remove-referent',
  method: 'DELETE',
  path: '/api/:organisation/editions/:editionId/referents/:place',
  input: z.object({ editionId: Id, place: ReferentPlace }),
  output: Referents,
  refusals: { 'still-awaited': 409 },
  audience: 'lead-of-edition',
})

/** I would rather change; or something that somebody ought to know. */
export const ConfidenceKind = z.enum(['change', 'concern', 'check-in'])
export type ConfidenceKind = z.infer<typeof ConfidenceKind>

export const Listeners = z.object({
  readBy: ReadBy,
  /** By name, the first first: the referent and the deputy, or the team. */
  names: z.array(z.string()),
  /** What I said of this pair, the latest first. */
  mine: z.array(
    z.object({
      id: Id,
      kind: ConfidenceKind,
      confidedAt: Instant,
      state: z.enum(['open', 'withdrawn', 'closed']),
    }),
  ),
})
export type Listeners = z.infer<typeof Listeners>

export const showListeners = endpoint({
  name: 'show-listeners',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/listeners',
  input: z.object({ id: Id }),
  output: Listeners,
  refusals: {},
  audience: 'party-of-relationship',
})

/** `readBy` is what the screen said: where that changed meanwhile, nothing is sent before it is said again. */
export const confide = endpoint({
  name: 'confide',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/confidences',
  input: z.object({
    id: Id,
    kind: ConfidenceKind.exclude(['check-in']),
    words: z.string().trim().max(5000),
    readBy: ReadBy,
  }),
  output: Listeners,
  refusals: { 'reader-changed': 409, 'already-said': 409, 'not-active': 409, 'no-words': 422 },
  audience: 'party-of-relationship',
})

export const withdrawConfidence = endpoint({
  name: 'withdraw-confidence',
  method: 'DELETE',
  path: '/api/:organisation/confidences/:id',
  input: z.object({ id: Id }),
  output: Listeners,
  refusals: { 'already-closed': 409, 'already-withdrawn': 409 },
  audience: 'author-of-confidence',
})

export const Confidence = z.object({
  id: Id,
  kind: ConfidenceKind,
  words: z.string(),
  /** Of a check-in: what in it is told. */
  signals: z.array(Signal),
  readBy: ReadBy,
  editionName: Wording,
  /** Who says it, and with whom they are paired. */
  name: z.string(),
  /** Where whoever listens may write to them. */
  email: z.string().nullable(),
  role: z.enum(['mentor', 'mentee', 'peer']),
  partners: z.array(z.string()),
  /** The pair that it is about goes on: it may be ended from here. */
  isPairOpen: z.boolean(),
  confidedAt: Instant,
  closedAt: Instant.nullable(),
})
export type Confidence = z.infer<typeof Confidence>

/** What was confided to me, what waits first. `listens`: somebody may confide in me, today or later. */
export const listConfidences = endpoint({
  name: 'list-confidences',
  method: 'GET',
  path: '/api/:organisation/confidences',
  input: z.object({}),
  output: z.object({ listens: z.boolean(), confidences: z.array(Confidence) }),
  refusals: {},
  audience: 'member',
})

export const closeConfidence = endpoint({
  name: 'close-confidence',
  method: 'POST',
  path: '/api/:organisation/confidences/:id/closing',
  input: z.object({ id: Id }),
  output: z.object({ id: Id, closedAt: Instant }),
  refusals: { 'already-closed': 409 },
  audience: 'reader-of-confidence',
})

export const OwnCheckIn = z.object({
  id: Id,
  relationshipId: Id,
  moment: Moment,
  partners: z.array(z.string()),
  asked: z.array(CheckInQuestion),
  /** Who reads a low score, "change" and words; by name. */
  readBy: ReadBy,
  names: z.array(z.string()),
  answeredAt: Instant.nullable(),
  /** The pair ended before it was answered: it is asked no more. */
  isLetGo: z.boolean(),
})
export type OwnCheckIn = z.infer<typeof OwnCheckIn>

/** The check-ins that wait for me, the oldest first. */
export const listOwnCheckIns = endpoint({
  name: 'list-own-check-ins',
  method: 'GET',
  path: '/api/:organisation/check-ins',
  input: z.object({}),
  output: z.object({
    checkIns: z.array(OwnCheckIn.pick({ id: true, relationshipId: true, moment: true, partners: true })),
  }),
  refusals: {},
  audience: 'member',
})

/** Once; `readBy` is what the screen said. What was answered is shown to nobody again, not even to who answered. */
export const answerCheckIn = endpoint({
  name: 'answer-check-in',
  method: 'POST',
  path: '/api/:organisation/check-ins/:id/answer',
  input: z.object({ id: Id, answers: Answers, readBy: ReadBy }),
  output: OwnCheckIn,
  refusals: {
    'already-answered': 409,
    'not-asked-any-more': 409,
    'reader-changed': 409,
    'unknown-question': 422,
    'answer-does-not-fit': 422,
    'answer-required': 422,
  },
  audience: 'self-of-check-in',
  // From the mail that asks, without a session: writing is private already, and nothing that was said is read by it.
  byLink: true,
})

/** Never what was answered; the page that the link of its mail opens reads it too. */
export const showOwnCheckIn = endpoint({
  name: 'show-own-check-in',
  method: 'GET',
  path: '/api/:organisation/check-ins/:id',
  input: z.object({ id: Id }),
  output: OwnCheckIn,
  refusals: {},
  audience: 'self-of-check-in',
  forLinksOf: [answerCheckIn.name],
})

/** What the team sees of check-ins: counts from five answers up, never a word and never a name. */
export const countCheckIns = endpoint({
  name: 'count-check-ins',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/check-ins',
  input: z.object({ editionId: Id }),
  output: z.object({
    moments: z.array(
      z.object({
        moment: Moment,
        asked: z.int(),
        answered: z.int(),
        questions: z.array(
          z.object({
            key: z.string(),
            wording: Wording,
            options: z.array(z.object({ key: z.string(), label: Wording, count: z.int() })).nullable(),
          }),
        ),
      }),
    ),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})
