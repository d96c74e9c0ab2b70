import { useTranslations } from 'use-intl'
import type { AgreementTerms } from '../../programmes/contract.ts'

/** What two people agree on, line by line: how long, how often, for how many minutes. */
export function useAgreement({ durationDays, rhythm, meetingMinutes }: AgreementTerms) {
  const t = useTranslations('relationships.agreement')
  const every = (days: number) =>
    days % 7 === 0 ? t('everyWeeks', { weeks: days / 7 }) : t('everyDays', { days })
  return [
    { term: t('duration'), value: duration() },
    { term: t('rhythm'), value: rhythm.map(({ everyDays }) => every(everyDays)).join(t('then')) },
    { term: t('eachTime'), value: t('minutes', { minutes: meetingMinutes }) },
  ]

  function duration(): string {
    if (durationDays % 30 === 0) return t('months', { months: durationDays / 30 })
    return durationDays % 7 === 0
      ? t('weeks', { weeks: durationDays / 7 })
      : t('days', { days: durationDays })
  }
}
