import { dayIn } from '../../../platform/calendar-day.ts'

type Known = { readonly startsAt: string; readonly timeZone: string; readonly result: string | null }

/** Until its jury has said its result, or the day is over. */
export const isToCome = ({ startsAt, timeZone, result }: Known, today: string) =>
  result === null && dayIn(timeZone, startsAt) >= today
