import { addDays, dayIn } from '../../../platform/calendar-day.ts'

type Begun = {
  readonly proposedAt: string
  readonly agreement: { readonly durationDays: number }
  readonly lastOn: string | null
}

/** Day 0 is that of its round's publication, where its organisation is; the two may have moved the last one. */
export function lastDayOf({ proposedAt, agreement, lastOn }: Begun, timeZone: string): string {
  return lastOn ?? addDays(dayIn(timeZone, proposedAt), agreement.durationDays)
}
