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

export function whyNotPlan(startsAt: string, now: string): 'in-the-past' | 'too-far' | undefined {
  if (startsAt <= now) return 'in-the-past'
  return daysBetween(now.slice(0, 10), startsAt.slice(0, 10)) > mostDaysAhead ? 'too-far' : undefined
}

/** Within two days of each other, two people may have noted one lunch. */
export function mayBeTheSame(on: string, other: string): boolean {
  return Math.abs(daysBetween(on, other)) <= 2
}
