import { useTranslations } from 'use-intl'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { Survey } from '../../contract.ts'
import { useRate } from '../use-rate.ts'

/** Where the latest asking stands, in one sentence. */
export function useStateWords(): (survey: Survey) => string {
  const t = useTranslations('surveys.sending')
  const rate = useRate()
  const longDay = useLongDay()
  return ({ waves }) => {
    const wave = waves.at(-1)
    if (!wave) return t('preparing')
    const { state, asked, answered, byOpenLink, opensAt } = wave
    if (state === 'planned') return t('planned', { day: longDay(opensAt) })
    if (asked === 0 && byOpenLink + Number(wave.openUrl !== null) > 0)
      return t(state === 'open' ? 'openNobody' : 'closedNobody', { count: byOpenLink })
    return t(state, { answered, asked, rate: rate(answered, asked) })
  }
}
