import { addDays, daysBetween } from '../../../../platform/calendar-day.ts'
import type { Offer } from '../../contract.ts'

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

type Days = Pick<Offer, 'firstOn' | 'lastOn'>

/** The weeks in which something begins or ends: those in between are left out, so that a far day is not far on the page. */
export const weeksOf = (offers: readonly Days[]): string[] =>
  [...new Set(offers.flatMap(({ firstOn, lastOn }) => [mondayOf(firstOn), mondayOf(lastOn)]))].toSorted()

/** Whether weeks are left out between this one and the column before it. */
export function isAfterGap(week: string, all: readonly string[]): boolean {
  const before = all[all.indexOf(week) - 1]
  return before !== undefined && daysBetween(before, week) > 7
}

/** Where a bar stands among these weeks, from 0: its first column and the one after its last. Undefined where it is in none. */
export function columnsOf(
  { firstOn, lastOn }: Days,
  weeks: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const within = weeks
    .map((week, at) => ({ week, at }))
    .filter(({ week }) => week <= lastOn && addDays(week, 6) >= firstOn)
  const first = within[0]
  return first ? { from: first.at, to: within.at(-1)!.at + 1 } : undefined
}
