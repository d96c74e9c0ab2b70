import { useTranslations } from 'use-intl'
import type { Tone } from '../../../../platform/web/design/Badge.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { ListedMentor } from '../../contract.ts'

/** Whether somebody can be asked now, and how soon they usually answer. */
export function useMentorWords() {
  const t = useTranslations('requests.mentor')
  const day = useLongDay()
  const tones: Record<ListedMentor['availability']['state'], Tone> = {
    free: 'done',
    full: 'neutral',
    away: 'waiting',
  }
  return {
    line: ({ jobTitle, city }: Pick<ListedMentor, 'jobTitle' | 'city'>) =>
      [jobTitle, city].filter(Boolean).join(', '),
    availability: ({ availability: { state, untilOn } }: Pick<ListedMentor, 'availability'>) => ({
      tone: tones[state],
      words:
        state === 'free'
          ? t('free')
          : untilOn === null
            ? t('full')
            : t(state === 'full' ? 'fullUntil' : 'awayUntil', { day: day(untilOn) }),
    }),
    usual: ({ usualHours }: Pick<ListedMentor, 'usualHours'>) =>
      usualHours === null
        ? null
        : usualHours <= 36
          ? t('usualHours', { hours: usualHours })
          : t('usualDays', { days: Math.round(usualHours / 24) }),
  }
}
