import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { SurveyShare } from '../../contract.ts'
import { useRate } from '../use-rate.ts'

/** A share in words, as far as it may be said: « 80 % [79–81] », « 976 sur 1 214 », « moins de cinq réponses ». */
export function useShareWords() {
  const t = useTranslations('surveys.results')
  const format = useFormatter()
  const rate = useRate()
  const percent = (share: number) => rate(share, 1)
  const interval = ({ low, high }: SurveyShare) =>
    low === null || high === null ? '' : `[${Math.round(100 * low)}–${Math.round(100 * high)}]`
  const counts = ({ cases, of, hidden }: SurveyShare) =>
    cases === null || of === null
      ? hidden === null
        ? ''
        : t(`groupHidden.${hidden}`)
      : t('of', { cases: format.number(cases), of: format.number(of) })
  return { percent, interval, counts, number: (value: number) => format.number(value) }
}
