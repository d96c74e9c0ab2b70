import { daysBetween } from '../../../platform/calendar-day.ts'

type Terms = { readonly durationDays: number; readonly minimumMeetings: number | null }
type Days = { readonly fromOn: string; readonly latestOn: string | null }

/**
 * What is left of terms that go beyond the last day of the mentor's partner: of the least number of meetings the share
 * of those days, one at least. Null where they end before it anyway.
 */
export function cutByPartner(
  { durationDays, minimumMeetings }: Terms,
  { fromOn, latestOn }: Days,
): { minimumMeetings: number | null } | null {
  if (latestOn === null) return null
  const left = Math.max(daysBetween(fromOn, latestOn), 0)
  if (left >= durationDays) return null
  return {
    minimumMeetings: minimumMeetings && Math.max(1, Math.floor((minimumMeetings * left) / durationDays)),
  }
}
