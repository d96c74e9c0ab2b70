import { useTranslations } from 'use-intl'
import type { Offer } from '../../contract.ts'
import { useDays } from '../use-days.ts'

/** How an offer stands, in two words: who comes where the reader may know it. */
export function useBarWords() {
  const t = useTranslations('immersion.board.bar')
  const days = useDays()
  return ({ state, goers, candidates, firstOn }: Offer): string => {
    if (state === 'settled')
      return goers.length > 0 ? `${goers.join(', ')}, ${days.short(firstOn)}` : t('settledNoName')
    return t(state, { count: candidates })
  }
}
