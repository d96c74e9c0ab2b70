import { daysBetween, dayIn } from '../../../../platform/calendar-day.ts'
import type { CourseWeek, WeekMeeting, WeekRow } from '../../contract.ts'

/** One line of the week: somebody, with one meeting of theirs, or none; then it is on the day of the next one, if there is any. */
export type Line = { readonly row: WeekRow; readonly meeting: WeekMeeting | null; readonly on: string | null }

/** By the hour; those without a meeting in this week last, also where one of an earlier week waits for a word. */
export function linesOf({
  rows,
  timeZone,
  fromOn,
}: Pick<CourseWeek, 'rows' | 'timeZone' | 'fromOn'>): Line[] {
  const lines = rows.flatMap((row): Line[] => {
    const met = row.meetings.map((meeting) => ({ row, meeting, on: dayIn(timeZone, meeting.startsAt) }))
    const without = { row, meeting: null, on: row.nextAt && dayIn(timeZone, row.nextAt) }
    return met.some(({ on }) => on >= fromOn) ? met : [...met, without]
  })
  const hour = ({ meeting, row }: Line) => meeting?.startsAt ?? `9${row.nextAt ?? '9'}`
  return lines.toSorted((one, other) => hour(one).localeCompare(hour(other)))
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

/** Whom a line is of, where it is chosen among others: two of one name are told apart. */
export const fullName = ({ name, namesake }: WeekRow) => (namesake === null ? name : `${name}, ${namesake}`)

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
