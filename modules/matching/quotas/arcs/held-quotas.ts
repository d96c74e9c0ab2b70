import type { Matched } from '../../outcome/outcome.ts'
import { answeredQuotas } from '../asked/answered-quota.ts'
import { chosenArcs } from './chosen-arcs.ts'
import type { QuotaOnArcs } from './quota-on-arcs.ts'
import { quotasOnArcs } from './quotas-on-arcs.ts'
import { sharesOf } from './shares-of.ts'

type Asked = Pick<Matched, 'cohort' | 'policy' | 'scored'>

/** The quotas of a policy, on the allowed pairs of its cohort. */
export function heldQuotas({ cohort, policy, scored }: Asked): QuotaOnArcs[] {
  return quotasOnArcs(scored, answeredQuotas(cohort, policy.quotas))
}

/** Whether these pairs keep every quota, counted anew. Throws where a pair is not allowed. */
export function doKeepQuotas(asked: Asked, pairs: Matched['result']['pairs']): boolean {
  if (asked.policy.quotas.length === 0) return true
  return sharesOf(chosenArcs(asked.scored.instance, pairs), heldQuotas(asked)).every(({ kept }) => kept)
}
