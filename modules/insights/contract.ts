import { z } from 'zod'
import { Day, endpoint, Id, Instant, Wording } from '../../platform/contract.ts'
import { PartyRole } from '../relationships/contract.ts'
import { figureNames, groups } from './figures/index.ts'
import { squareStates } from './contract/so-far.ts'

export * from './contract/network.ts'
export * from './contract/so-far.ts'
export * from './contract/what-mattered.ts'

/** Why a pair needs a look, the most urgent first. */
export const reasons = [
  'contested',
  'unanswered',
  'no-date',
  'never-met',
  'nothing-since',
  'cancelled-twice',
] as const
export const Reason = z.enum(reasons)
export type Reason = z.infer<typeof Reason>

/** Silences in which a word of the team helps: of both, so that nobody's turn is told. */
export const silences = [
  'no-date',
  'never-met',
  'nothing-since',
  'cancelled-twice',
] as const satisfies readonly Reason[]

/** What one pair's line says. Facts that the team may know alone: dates and counts, never a word of anybody. */
export const Attention = z.object({
  state: z.enum(['needs-a-look', 'too-early', 'paused', 'on-track']),
  reason: Reason.nullable(),
  /** The day from which the state counts: of the proposal, the second yes, the contested or the last held meeting. */
  sinceOn: Day.nullable(),
  days: z.int().nullable(),
})
export type Attention = z.infer<typeof Attention>

export const FollowedPair = Attention.extend({
  relationshipId: Id,
  status: z.enum(['proposed', 'active']),
  /** Mentors first. `isAwaited`: their answer is what is waited for, to the proposal or to a date. */
  parties: z.array(
    z.object({ name: z.string(), role: PartyRole, email: z.string().nullable(), isAwaited: z.boolean() }),
  ),
  /** Held meetings, told apart; dates that passed without a word are neither. */
  held: z.object({ byBoth: z.int(), byOne: z.int() }),
  unconfirmed: z.int(),
  /** The day on which who is away comes back; null where nobody is. */
  pausedUntil: Day.nullable(),
  /** The next date that suits everybody. */
  nextAt: Instant.nullable(),
})
export type FollowedPair = z.infer<typeof FollowedPair>

/** So many pairs met at least so often: as both say, or as far as one says. */
const Met = z.object({ byBoth: z.int(), byOne: z.int() })

/** Out of every pair of which both said yes, the ended ones too. */
export const FollowUpCounts = z.object({
  pairs: z.int(),
  ended: z.int(),
  proposed: z.int(),
  metOnce: Met,
  metThrice: Met,
  withDate: z.int(),
})
export type FollowUpCounts = z.infer<typeof FollowUpCounts>

export const listAttention = endpoint({
  name: 'list-attention',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/attention',
  input: z.object({ editionId: Id }),
  output: z.object({ counts: FollowUpCounts, pairs: z.array(FollowedPair) }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Of each edition that I lead: how many pairs need a look, by reason, the most urgent first, and where all of them are. */
export const listOwnAttention = endpoint({
  name: 'list-own-attention',
  method: 'GET',
  path: '/api/:organisation/attention',
  input: z.object({}),
  output: z.object({
    editions: z.array(
      z.object({
        editionId: Id,
        reasons: z.array(z.object({ reason: Reason, count: z.int(), days: z.int() })),
        squares: z.array(z.object({ state: z.enum(squareStates), count: z.int() })),
      }),
    ),
  }),
  refusals: {},
  audience: 'member',
})

const Share = z.number().min(0).max(1).nullable()

/** A figure with its denominator, its 95 % interval and who was silent; what small groups would tell is null. */
export const ResultFigure = z.object({
  name: z.enum(figureNames),
  group: z.enum(groups),
  kind: z.enum(['share', 'count', 'curve', 'histogram', 'parts']),
  value: z.number().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  low: Share,
  high: Share,
  silent: z.int().nullable(),
  worst: Share,
  best: Share,
  hidden: z.enum(['nobody', 'fewer-than-5', 'fewer-than-10', 'few-hosts']).nullable(),
  steps: z
    .array(
      z.object({
        days: z.int(),
        atRisk: z.int(),
        happened: z.int(),
        share: z.number(),
        low: z.number(),
        high: z.number(),
      }),
    )
    .nullable(),
  cells: z.array(z.object({ label: z.string(), count: z.int().nullable() })).nullable(),
})
export type ResultFigure = z.infer<typeof ResultFigure>

export const EditionResults = z.object({
  programmeId: Id,
  programmeName: Wording,
  name: Wording,
  /** The day of the organisation that these figures are of. */
  on: Day,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  /** Of invented people: said wherever a figure is. */
  invented: z.boolean(),
  figures: z.array(ResultFigure),
})
export type EditionResults = z.infer<typeof EditionResults>

export const showResults = endpoint({
  name: 'show-results',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/results',
  input: z.object({ editionId: Id }),
  output: EditionResults,
  refusals: {},
  audience: 'lead-of-edition',
})
