import type { Cohort } from '../../cohort/cohort.ts'
import type { InputRefusal } from '../../outcome/outcome.ts'
import type { Policy, Quota } from '../../policy/policy.ts'
import { quotaId, sourceId } from '../asked/quota-id.ts'
import { questionNamed, quotaLabel } from './quota-label.ts'
import { isForQuotas } from '../asked/is-for-quotas.ts'

/** What shows before any solving that quotas cannot be held. */
export function whyNotQuotas(cohort: Cohort, { goal, quotas }: Policy): InputRefusal | undefined {
  if (quotas.length === 0) return undefined
  const named = (some: readonly Quota[]) => ({ quotas: some.map((quota) => quotaLabel(cohort, quota)) })
  if (goal !== 'best-fit') return refusal('quotas-need-best-fit', named(quotas))
  for (const [at, quota] of quotas.entries()) {
    if ('question' in quota.to) {
      const { question: key } = quota.to
      const question = cohort.questionnaire.questions.find((one) => one.key === key)
      if (question === undefined) return refusal('quota-unknown-question', { question: key })
      if (!isForQuotas(question)) {
        return refusal('quota-unfit-question', { question: questionNamed(cohort, key) })
      }
    }
    const before = quotas.slice(0, at)
    if (before.some((one) => quotaId(one) === quotaId(quota))) return refusal('quota-twice', named([quota]))
    const against = before.find((one) => doContradict(one, quota))
    if (against !== undefined) return refusal('quotas-contradict', named([against, quota]))
  }
  return undefined
}

// Same and different never go together, but a missing answer is neither: at most of one says nothing of the other.
function doContradict(one: Quota, other: Quota): boolean {
  if (sourceId(one.to) !== sourceId(other.to)) return false
  if (one.answers !== other.answers) {
    const areBothLeast = one.bound === 'at-least' && other.bound === 'at-least'
    return areBothLeast && one.percent + other.percent > 100
  }
  if (one.bound === other.bound) return false
  const [least, most] = one.bound === 'at-least' ? [one, other] : [other, one]
  return least.percent > most.percent
}

function refusal(code: InputRefusal['code'], values: InputRefusal['values']): InputRefusal {
  return { code, values, memberIds: [] }
}
