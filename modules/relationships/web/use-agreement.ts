import { useTranslations } from 'use-intl'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import type { AgreementTerms } from '../../programmes/contract.ts'
import type { OwnRelationship } from '../contract.ts'

type Until = Pick<OwnRelationship, 'latestOn' | 'cut'>

/**
 * What two people agree on, line by line: how long, how often, for how many minutes, how often at least, a trial. Of a
 * partner's mentor, what is left of it until the partner's last day.
 */
export function useAgreementLines(): (
  terms: AgreementTerms,
  until?: Until,
) => { term: string; value: string }[] {
  const t = useTranslations('relationships.agreement')
  const every = (days: number) =>
    days % 7 === 0 ? t('everyWeeks', { weeks: days / 7 }) : t('everyDays', { days })
  const longDay = useLongDay()
  return ({ durationDays, rhythm, meetingMinutes, trialDays, ...terms }, until) => {
    const cut = until?.cut ?? null
    const { minimumMeetings } = cut ?? terms
    return [
      {
        term: t('duration'),
        value: cut ? t('untilPartnerLeaves', { day: longDay(until!.latestOn!) }) : span(durationDays),
      },
      { term: t('rhythm'), value: rhythm.map(({ everyDays }) => every(everyDays)).join(t('then')) },
      { term: t('eachTime'), value: t('minutes', { minutes: meetingMinutes }) },
      ...(minimumMeetings ? [{ term: t('minimum'), value: t('meetings', { minimumMeetings }) }] : []),
      ...(trialDays > 0 ? [{ term: t('trial'), value: t('trialOf', { duration: span(trialDays) }) }] : []),
    ]
  }

  function span(days: number): string {
    if (days % 30 === 0) return t('months', { months: days / 30 })
    return days % 7 === 0 ? t('weeks', { weeks: days / 7 }) : t('days', { days })
  }
}
