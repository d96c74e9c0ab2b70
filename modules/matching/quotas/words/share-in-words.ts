import type { Cohort } from '../../cohort/cohort.ts'
import type { Quota } from '../../policy/policy.ts'
import { sentence, type Sentence } from '../../sentences/sentence.ts'
import { percentHaving } from './percent-having.ts'
import { asked, propertyLabel } from './quota-label.ts'

/** "34 % of pairs across two subsidiaries (15 of 44); you asked for at least 30 %." */
export function shareInWords(
  cohort: Cohort | null,
  quota: Quota,
  { pairsHaving, pairs }: { readonly pairsHaving: number; readonly pairs: number },
): Sentence {
  return sentence('quotas.reached', {
    ...asked(quota.bound),
    percent: quota.percent,
    share: percentHaving({ pairsHaving, pairs }),
    pairsHaving,
    pairs,
    property: propertyLabel(cohort, quota),
  })
}
