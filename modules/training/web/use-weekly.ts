import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import { useWhen } from '../../meetings/web/index.ts'
import type { WeeklyHour } from '../contract.ts'

/** "Every Thursday at 16:00", by the clock that it was chosen by. */
export function useWeekly() {
  const t = useTranslations('training.room')
  const format = useFormatter()
  const { hour } = useWhen()
  return ({ firstOn, at }: WeeklyHour) =>
    t('weekly', {
      weekday: format.dateTime(new Date(`${firstOn}T12:00:00Z`), { weekday: 'long', timeZone: 'UTC' }),
      at: hour(`2026-01-01T${at}:00.000Z`, 'UTC'),
    })
}
