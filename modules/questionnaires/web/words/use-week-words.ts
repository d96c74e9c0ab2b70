import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { DayRange } from './week-ranges.ts'

/** Stretches of the week in words: the day's name, and "from 6 pm to 8.30 pm" as the language says it. */
export function useWeekWords() {
  const t = useTranslations('questionnaires.words')
  const format = useFormatter()
  // 1 January 2024 is a Monday; wall time has no zone, so UTC stands for it.
  const day = (number: number) =>
    format.dateTime(new Date(Date.UTC(2024, 0, 1 + number)), { weekday: 'long', timeZone: 'UTC' })
  const hours = ({ from, to }: Pick<DayRange, 'from' | 'to'>) =>
    t('hours', { from: time(from), to: time(to) })
  return { day, hours, time }

  function time(minutes: number): string {
    if (minutes === 24 * 60) return t('midnight')
    return t('time', { hours: Math.floor(minutes / 60), half: minutes % 60 === 30 ? 'yes' : 'no' })
  }
}
