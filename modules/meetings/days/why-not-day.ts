import { closesAfterDays } from '../../relationships/rules.ts'
import { daysBetween } from './wall-time.ts'

/** Further ahead it is a slip of the finger. */
const mostDaysAhead = 550

type Note = {
  readonly on: string
  /** The day where the one who notes it lives. */
  readonly today: string
  /** The day of the pair's publication, where its organisation is. */
  readonly publishedOn: string
}

/** "We met" is for a day that was, since the pair exists. */
export function whyNotNote({
  on,
  today,
  publishedOn,
}: Note): 'in-the-future' | 'before-publication' | undefined {
  if (on > today) return 'in-the-future'
  return on < publishedOn ? 'before-publication' : undefined
}

/** `lastOn` is the day that ends the pair, which closes some days later: a date after that would be called off. */
export function whyNotPlan(
  startsAt: string,
  now: string,
  { lastOn }: { readonly lastOn: string | null },
): 'in-the-past' | 'too-far' | 'after-the-pair' | undefined {
  if (startsAt <= now) return 'in-the-past'
  if (daysBetween(now.slice(0, 10), startsAt.slice(0, 10)) > mostDaysAhead) return 'too-far'
  const isAfter = lastOn !== null && daysBetween(lastOn, startsAt.slice(0, 10)) > closesAfterDays
  return isAfter ? 'after-the-pair' : undefined
}

/** Within two days of each other, two people may have noted one lunch. */
export function mayBeTheSame(on: string, other: string): boolean {
  return Math.abs(daysBetween(on, other)) <= 2
}
