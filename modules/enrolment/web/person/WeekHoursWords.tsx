import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './AnswerWords.module.css'
import { weekRanges } from './week-ranges.ts'

/** A day a line, with its hours. */
export function WeekHoursWords({ weekHours }: { weekHours: readonly number[] }) {
  const t = useTranslations('enrolment.person')
  const format = useFormatter()
  const ranges = weekRanges(weekHours)
  if (ranges.length === 0) return <p>{t('noHours')}</p>
  const days = [...new Set(ranges.map(({ day }) => day))]
  return (
    <div className={styles.week}>
      {days.map((day) => (
        <Fragment key={day}>
          <span>{format.dateTime(at(day, 0), { weekday: 'long', timeZone: 'UTC' })}</span>
          <span>
            {format.list(
              ranges
                .filter((range) => range.day === day)
                .map(({ from, to }) => t('hours', { from: time(from), to: time(to) })),
            )}
          </span>
        </Fragment>
      ))}
    </div>
  )

  function time(minutes: number): string {
    // 24:00 is read as the end of the day, which no clock of a formatter shows.
    if (minutes === 24 * 60) return t('midnight')
    return format.dateTime(at(0, minutes), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  }
}

// 1 January 2024 is a Monday; wall time has no zone, so UTC stands for it.
function at(day: number, minutes: number): Date {
  return new Date(Date.UTC(2024, 0, 1 + day, 0, minutes))
}
