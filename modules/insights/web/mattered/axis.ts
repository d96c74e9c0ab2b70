import type { MatteredFactor } from '../../contract.ts'

/** Points on one line for all factors: `at` is a place from 0 to 100 for a gap from -1 to 1. */
export type Axis = { readonly ticks: readonly number[]; readonly at: (gap: number) => number }

/** As far as the farthest bar, in whole tens, and twenty points to each side at least. */
export function axisOf(factors: readonly MatteredFactor[]): Axis {
  const ends = factors.flatMap(({ gap }) =>
    gap === null ? [] : [gap.low, gap.high, gap.wide?.low ?? 0, gap.wide?.high ?? 0],
  )
  const first = Math.min(-20, Math.floor(Math.min(0, ...ends) * 10) * 10)
  const last = Math.max(20, Math.ceil(Math.max(0, ...ends) * 10) * 10)
  const step = Math.max(10, Math.ceil((last - first) / 60) * 10)
  const ticks = []
  for (let tick = Math.ceil(first / step) * step; tick <= last; tick += step) ticks.push(tick)
  return { ticks, at: (gap) => (100 * (100 * gap - first)) / (last - first) }
}
