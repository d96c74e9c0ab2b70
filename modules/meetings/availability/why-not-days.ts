import { daysBetween } from '../days/wall-time.ts'

/** Further ahead nobody plans yet: two summers. */
const mostDaysAhead = 730

type Days = { readonly fromOn: string; readonly untilOn: string; readonly today: string }

/** A day off, or days away, are said before they are over. */
export function whyNotDays({
  fromOn,
  untilOn,
  today,
}: Days): 'backwards' | 'days-over' | 'too-far' | undefined {
  if (untilOn < fromOn) return 'backwards'
  if (untilOn < today) return 'days-over'
  return daysBetween(today, untilOn) > mostDaysAhead ? 'too-far' : undefined
}
