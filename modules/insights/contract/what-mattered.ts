import { z } from 'zod'
import { Day, endpoint, Id, Wording } from '../../../platform/contract.ts'
import { factorKinds, whyNothing } from '../evidence/index.ts'

const Points = z.number().min(-1).max(1)
const Count = z.int().nullable()

/** What may be said of one factor: words before numbers, and no number that tells fewer than five pairs apart. */
export const MatteredFactor = z.object({
  kind: z.enum(factorKinds),
  /** The criterion's id, and its question's words where it stands for one. */
  criterion: z.string().nullable(),
  wording: Wording.nullable(),
  /** Known only once the pair had begun: it moves no weight. */
  isAfterwards: z.boolean(),
  isYesNo: z.boolean(),
  verdict: z.enum(['goes-with', 'hardly-matters', 'cannot-tell']),
  because: z
    .enum([
      'one-value',
      'as-many-values-as-rows',
      'told-by-others',
      'no-estimate',
      'few-known',
      'few-clusters',
      'silence-decides',
      'too-few-differ',
    ])
    .nullable(),
  known: Count,
  pairsNeeded: Count,
  /** How far chances of success are apart between `from` and `to` (no and yes where null), with the 95 % interval. */
  gap: z
    .object({
      points: Points,
      low: Points,
      high: Points,
      /** As wide as all the intervals have to be to hold together. */
      wide: z.object({ low: Points, high: Points }).nullable(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    })
    .nullable(),
})
export type MatteredFactor = z.infer<typeof MatteredFactor>

export const EditionMattered = z.object({
  programmeId: Id,
  name: Wording,
  /** The day of the organisation that this is of. */
  on: Day,
  endsOn: Day.nullable(),
  invented: z.boolean(),
  /** Pairs that both said yes to, and those of them whose agreed time is not over: they are not looked at. */
  pairs: z.int(),
  unfinished: z.int(),
  /** Why nothing is told; null where it is. */
  nothing: z.enum(whyNothing).nullable(),
  mostPairs: z.int(),
  known: Count,
  succeeded: Count,
  silent: Count,
  /** So many mentors, where one of them has several pairs: these are no independent cases. */
  mentors: Count,
  factors: z.array(MatteredFactor),
})
export type EditionMattered = z.infer<typeof EditionMattered>

export const showWhatMattered = endpoint({
  name: 'show-what-mattered',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/what-mattered',
  input: z.object({ editionId: Id }),
  output: EditionMattered,
  refusals: {},
  audience: 'lead-of-edition',
})
