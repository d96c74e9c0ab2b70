import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import type { CourseWeek } from '../../contract.ts'
import { nextOf, soonMinutes, toConfirm, type Line } from './lines-of-week.ts'
import { useWeekWords } from '../use-week-words.ts'

/** The answer to "what now?": who comes in how long, and how many wait for a word. */
export function useWeekTitle() {
  const t = useTranslations('training.week.title')
  const when = useWeekWords()
  return ({ fromOn, untilOn, today, timeZone }: CourseWeek, lines: readonly Line[]): string => {
    if (today < fromOn || today > untilOn)
      return t('other', { from: when.date(fromOn), until: when.date(untilOn) })
    const now = serverNow().getTime()
    const next = nextOf(lines, serverNow().toISOString())
    const count = toConfirm(lines).length
    const minutes = next ? Math.round((Date.parse(next.meeting.startsAt) - now) / 60_000) : Infinity
    if (next && minutes <= soonMinutes)
      return t('soon', { name: firstName(next.row.name), minutes, toConfirm: count })
    if (count > 0) return t('confirm', { toConfirm: count })
    return next
      ? t('next', { name: firstName(next.row.name), when: when.dayAndHour(next.meeting.startsAt, timeZone) })
      : t('quiet')
  }
}
