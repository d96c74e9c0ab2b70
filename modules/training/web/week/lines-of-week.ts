import { daysBetween, dayIn } from '../../../../platform/calendar-day.ts'
import type { CourseWeek, WeekMeeting, WeekRow } from '../../contract.ts'

/** One line of the week: somebody, with one meeting of theirs, or none. */
export type Line = { readonly row: WeekRow; readonly meeting: WeekMeeting | null; readonly on: string | null }

/** By the hour; those without a meeting in this week last. */
export function linesOf({ rows, timeZone }: CourseWeek): Line[] {
  const lines = rows.flatMap((row): Line[] =>
    row.meetings.length === 0
      ? [{ row, meeting: null, on: null }]
      : row.meetings.map((meeting) => ({ row, meeting, on: dayIn(timeZone, meeting.startsAt) })),
  )
  return lines.toSorted((one, other) =>
    (one.meeting?.startsAt ?? '9').localeCompare(other.meeting?.startsAt ?? '9'),
  )
}

export const toConfirm = (lines: readonly Line[]) => lines.filter(({ meeting }) => meeting?.toConfirm)

/** So many minutes before it, a meeting is soon. */
export const soonMinutes = 120

/** The first that is still to come. */
export const nextOf = (lines: readonly Line[], now: string) =>
  lines.find(
    (line): line is Line & { readonly meeting: WeekMeeting } =>
      line.meeting?.state === 'planned' && line.meeting.startsAt > now,
  )

/** What waits for the mentor: a word on a meeting, a message without an answer, nothing planned at all. */
export const isMine = ({ row, meeting }: Line) =>
  meeting?.toConfirm === true ||
  row.lastWord?.isMine === false ||
  row.deliverable?.waitsForMe === true ||
  row.nextAt === null

/** The number of the week by ISO 8601: that of its Thursday. */
export function weekNumber(monday: string): number {
  const thursday = new Date(Date.parse(monday) + 3 * 86_400_000).toISOString().slice(0, 10)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
