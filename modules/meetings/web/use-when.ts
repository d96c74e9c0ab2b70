import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../platform/web/messages.tsx'
import type { OwnMeeting } from '../contract.ts'
import { spokenDay, spokenTime } from '../days/spoken-time.ts'

/** Days and hours as people say them, by the clock of a zone. */
export function useWhen() {
  const t = useTranslations('meetings.when')
  const { language } = useLanguage()
  return {
    dayAndHour: (at: string, timeZone: string) => t('dayAndHour', spokenTime(at, timeZone, language)),
    hour: (at: string, timeZone: string) => t('hour', spokenTime(at, timeZone, language)),
    /** A calendar day, wherever its reader lives. */
    day: (on: string) => t('day', spokenDay(on, language)),
    shortDay: ({ startsAt, on }: Pick<OwnMeeting, 'startsAt' | 'on'>, timeZone: string) =>
      t('short', startsAt ? spokenTime(startsAt, timeZone, language) : spokenDay(on, language)),
    /** The day of a meeting where its reader lives. */
    dayOf: ({ startsAt, on }: Pick<OwnMeeting, 'startsAt' | 'on'>, timeZone: string) =>
      t('day', startsAt ? spokenTime(startsAt, timeZone, language) : spokenDay(on, language)),
  }
}
