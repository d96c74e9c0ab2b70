import { dayIn } from '../days/wall-time.ts'

const most = 3

/**
 * Up to three slots to begin with: on different days where there are, as early as there are, on the full hour by the
 * clock of the zone where a day has one.
 */
export function firstDates(slots: readonly number[], timeZone: string): number[] {
  const byDay = new Map<string, number[]>()
  for (const at of slots) {
    const on = dayIn(timeZone, new Date(at).toISOString())
    byDay.set(on, [...(byDay.get(on) ?? []), at])
  }
  const ofDay = [...byDay.values()].map((own) => own.toSorted(fullHourFirst))
  const rounds = Array.from({ length: most }, (_, round) => ofDay.flatMap((own) => own[round] ?? []))
  return rounds
    .flat()
    .slice(0, most)
    .toSorted((one, other) => one - other)
}

function fullHourFirst(one: number, other: number): number {
  return offHour(one) - offHour(other) || one - other
}

const offHour = (at: number) => (at % 3_600_000 === 0 ? 0 : 1)
