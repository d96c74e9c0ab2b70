import { Temporal } from 'temporal-polyfill'
import { addDays, dayIn, instantAt } from '../../../platform/calendar-day.ts'

export type Span = { readonly startsAt: string; readonly minutes: number }

type Missed = {
  /** The day and the hour as the clock of the other shows them. */
  readonly on: string
  readonly at: string
  readonly timeZone: string
  readonly minutes: number
}
type Absence = { readonly untilOn: string; readonly timeZone: string }

/** Further away it is no longer the same week's meeting. */
const mostDays = 21

/**
 * Where a meeting goes that an absence covers: the first day after it on which the same hour of the other's clock is free for
 * both, on a working day unless it was at a weekend. Nothing where three weeks have none.
 */
export function hourAfterAbsence(
  { on, at, timeZone, minutes }: Missed,
  absence: Absence,
  busy: readonly Span[],
): { on: string; startsAt: string } | undefined {
  const atWeekend = isWeekend(on)
  for (let days = 1; days <= mostDays * 2; days += 1) {
    const day = addDays(on, days)
    const startsAt = instantAt(timeZone, day, at)
    const there = dayIn(absence.timeZone, startsAt)
    if (there <= absence.untilOn) continue
    if (there > addDays(absence.untilOn, mostDays)) return undefined
    if (isWeekend(day) && !atWeekend) continue
    if (busy.every((span) => !overlap(span, { startsAt, minutes }))) return { on: day, startsAt }
  }
  return undefined
}

export function overlap(one: Span, other: Span): boolean {
  const end = ({ startsAt, minutes }: Span) => Date.parse(startsAt) + minutes * 60_000
  return Date.parse(one.startsAt) < end(other) && Date.parse(other.startsAt) < end(one)
}

const isWeekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5
