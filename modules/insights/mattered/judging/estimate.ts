import type { Interval } from '../../statistics/index.ts'
import type { Because, Factor } from '../factor.ts'

/** A level against the reference, or one more of a number, in log-odds. */
export type LevelEstimate = {
  readonly level: string | null
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
  readonly p: number | null
}

/** How far chances are apart between two values of a factor, from −1 to 1. */
export type Gap = Interval & {
  readonly from: string | number
  readonly to: string | number
  readonly points: number
  readonly standardError: number
}

/** What a model says of one factor, before it is judged beside the others. */
export type Estimate = {
  readonly factor: Factor
  /** Rows where it was known and counted. */
  readonly rows: number
  readonly levels: readonly LevelEstimate[]
  /** Of words, the level that the others are told from. */
  readonly reference: string | null
  /** Of one test that none of its levels matters. */
  readonly p: number | null
  /** The largest between two of its levels. */
  readonly gap: Gap | null
  /** The largest gap at another level, for the thin bar. */
  gapAt(level: number): Interval | null
  /** Its plain 95 % intervals, the largest gap's first, as far as the first that passes ten points. */
  readonly gaps: readonly Interval[]
  readonly because: Because | null
}

export function nothingOf(factor: Factor, because: Because, rows = 0): Estimate {
  return {
    factor,
    rows,
    levels: [],
    reference: null,
    p: null,
    gap: null,
    gapAt: () => null,
    gaps: [],
    because,
  }
}
