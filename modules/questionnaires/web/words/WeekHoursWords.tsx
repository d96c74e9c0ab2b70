import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './AnswerWords.module.css'
import { useWeekWords } from './use-week-words.ts'
import { weekRanges } from './week-ranges.ts'

/** A day a line, with its hours. */
export function WeekHoursWords({ weekHours }: { weekHours: readonly number[] }) {
  const t = useTranslations('questionnaires.words')
  const format = useFormatter()
  const words = useWeekWords()
  const ranges = weekRanges(weekHours)
  if (ranges.length === 0) return <p>{t('noHours')}</p>
  const days = [...new Set(ranges.map(({ day }) => day))]
  return (
    <div className={styles.week}>
      {days.map((day) => (
        <Fragment key={day}>
          <span>{words.day(day)}</span>
          <span>{format.list(ranges.filter((range) => range.day === day).map(words.hours))}</span>
        </Fragment>
      ))}
    </div>
  )
}
