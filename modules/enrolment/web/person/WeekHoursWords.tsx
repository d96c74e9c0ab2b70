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
          <span>{format.dateTime(mondayPlus(day), { weekday: 'long', timeZone: 'UTC' })}</span>
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
    if (minutes === 24 * 60) return t('midnight')
    return t('time', { hours: Math.floor(minutes / 60), half: minutes % 60 === 30 ? 'yes' : 'no' })
  }
}

// 1 January 2024 is a Monday; wall time has no zone, so UTC stands for it.
function mondayPlus(days: number): Date {
  return new Date(Date.UTC(2024, 0, 1 + days))
}
