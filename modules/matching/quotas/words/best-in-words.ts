import { sentence, type Sentence } from '../../sentences/sentence.ts'
import type { Figures } from '../../outcome/figures.ts'

/** "According to the solver HiGHS, no arrangement that holds these quotas does better.", or how much better could exist. */
export function bestInWords({ served, total }: Figures): Sentence {
  const better = served > 0 ? 'people' : total > 0 ? 'points' : 'none'
  return sentence('quotas.best', { better, served, points: total / 100 })
}
