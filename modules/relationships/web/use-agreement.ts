import { useTranslations } from 'use-intl'
import type { AgreementTerms } from '../../programmes/contract.ts'

/** What two people agree on, line by line: how long, how often, for how many minutes, how often at least, a trial. */
export function useAgreementLines(): (terms: AgreementTerms) => { term: string; value: string }[] {
  const t = useTranslations('relationships.agreement')
  const every = (days: number) =>
    days % 7 === 0 ? t('everyWeeks', { weeks: days / 7 }) : t('everyDays', { days })
  return ({ durationDays, rhythm, meetingMinutes, minimumMeetings, trialDays }) => [
    { term: t('duration'), value: span(durationDays) },
    { term: t('rhythm'), value: rhythm.map(({ everyDays }) => every(everyDays)).join(t('then')) },
    { term: t('eachTime'), value: t('minutes', { minutes: meetingMinutes }) },
    ...(minimumMeetings ? [{ term: t('minimum'), value: t('meetings', { minimumMeetings }) }] : []),
    ...(trialDays > 0 ? [{ term: t('trial'), value: t('trialOf', { duration: span(trialDays) }) }] : []),
  ]

  function span(days: number): string {
    if (days % 30 === 0) return t('months', { months: days / 30 })
    return days % 7 === 0 ? t('weeks', { weeks: days / 7 }) : t('days', { days })
  }
}
