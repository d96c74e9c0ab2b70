import type { Verdict } from '../statistics/index.ts'
import type { Because } from './factor.ts'
import type { FactorFound, WhatMattered } from './what-mattered.ts'

/** A number, or one level of words against the reference. */
export type MatteredRow = {
  readonly name: string
  readonly level: string | null
  /** Log-odds, per unit of a number as it was given. */
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p: number | null
  /** Of the whole factor, by one test of all its levels. */
  readonly holm: number | null
  readonly verdict: Verdict
  readonly pairsNeeded: number | null
  readonly reference: string | null
  readonly known: number
  readonly missing: number
  readonly because: Because | null
  readonly separates: boolean
  /** The largest gap of the factor, from -1 to 1, and the same as wide as all have to be to hold together. */
  readonly gap: {
    readonly from: string | number
    readonly to: string | number
    readonly points: number
    readonly low: number
    readonly high: number
    readonly wide: { readonly low: number; readonly high: number } | null
  } | null
}

export function asRows({ rows, yes, silent, factors }: WhatMattered) {
  return { rows, yes, silent, factors: factors.flatMap(rowsOf) }
}

function rowsOf(found: FactorFound): MatteredRow[] {
  const { factor, holm, verdict, pairsNeeded, because, missing, separates, gap, wide } = found
  const common = {
    holm,
    verdict,
    pairsNeeded,
    reference: found.reference,
    known: found.rows,
    missing,
    because,
    separates,
    gap: gap && { from: gap.from, to: gap.to, points: gap.points, low: gap.low, high: gap.high, wide },
  }
  const nothing = { level: null, estimate: null, low: null, high: null, p: null }
  const levels = found.levels.length === 0 ? [nothing] : found.levels
  return levels.map(({ level, estimate, low, high, p }) => ({
    name: factor.name,
    level,
    estimate,
    low,
    high,
    p,
    ...common,
  }))
}
