import type { SurveyShare } from '../contract.ts'
import { howShown, silenceBounds, wilson } from '../../insights/statistics/index.ts'
import type { Counted } from './facts.ts'

const nothing = { cases: null, of: null, value: null, low: null, high: null, worst: null, best: null }

/** A share as far as it may be said; `asked` is null where nobody knows how many were. */
export function shareOf({ cases, of }: Counted, asked: number | null): SurveyShare {
  if (of === 0) return { ...nothing, hidden: 'nobody' }
  const shown = howShown(of)
  if (shown === 'nothing') return hiddenShare('fewer-than-5')
  const silence =
    asked === null
      ? { worst: null, best: null }
      : silenceBounds({ cases, of, silent: Math.max(0, asked - of) })
  if (shown === 'count') return { ...nothing, cases, of, hidden: 'fewer-than-10' }
  return { cases, of, value: cases / of, ...wilson({ cases, of }), ...silence, hidden: null }
}

export const hiddenShare = (hidden: 'fewer-than-5' | 'for-another'): SurveyShare => ({ ...nothing, hidden })
