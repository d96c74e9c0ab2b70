import type { Cohort } from '../cohort/cohort.ts'
import type { Policy } from '../policy/policy.ts'
import { metWeight } from './measures.ts'

/**
 * What people said of whom they met weighs from the moment that one of them has said it, whatever the policy was made of
 * before; the team may give it another weight, and none.
 */
export function countMet(policy: Policy, { members }: Pick<Cohort, 'members'>): Policy {
  const isSaid = members.some(({ met }) => met && met.prefer.length + met.fine.length + met.avoid.length > 0)
  const isCounted = policy.criteria.some(({ measure }) => measure.kind === 'met')
  if (!isSaid || isCounted) return policy
  return {
    ...policy,
    criteria: [...policy.criteria, { id: 'met', weight: metWeight, measure: { kind: 'met' } }],
  }
}
