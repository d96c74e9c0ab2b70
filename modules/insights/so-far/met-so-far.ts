import { daysBetween } from '../../../platform/calendar-day.ts'
import type { MetSoFar } from '../contract.ts'
import type { PairLife } from '../figures/index.ts'
import { wilson } from '../statistics/index.ts'

type Life = Pick<PairLife, 'publishedOn' | 'begunOn' | 'firstOn' | 'thirdOn'>

/** How many pairs had met once, and three times, day by day from the first publication; null where none has begun. */
export function metSoFar(lives: readonly Life[], today: string): MetSoFar | null {
  const begun = lives.filter(({ begunOn }) => begunOn !== null)
  const publishedOn = begun.map((life) => life.publishedOn).toSorted()[0]
  if (publishedOn === undefined) return null
  const climb = (days: readonly (string | null)[]) => {
    const happened = days.flatMap((on) => (on !== null && on <= today ? on : []))
    const byDay = new Map<number, number>()
    for (const [index, on] of happened.toSorted().entries())
      byDay.set(Math.max(0, daysBetween(publishedOn, on)), index + 1)
    return [...byDay].map(([day, pairs]) => ({ day, pairs }))
  }
  return {
    publishedOn,
    pairs: begun.length,
    once: climb(begun.map(({ firstOn }) => firstOn)),
    thrice: climb(begun.map(({ thirdOn }) => thirdOn)),
  }
}

/** How many of them by that day. */
export const metBy = (climb: MetSoFar['once'], day: number): number =>
  climb.findLast((step) => step.day <= day)?.pairs ?? 0

/** The share that had met by day 30, with its interval; null before that day. */
export function metByDay30(met: MetSoFar | null, today: string) {
  if (met === null || daysBetween(met.publishedOn, today) < 30) return null
  const { pairs } = met
  const count = metBy(met.once, 30)
  const { low, high } = wilson({ cases: count, of: pairs })
  return { pairs, met: count, low, high }
}
