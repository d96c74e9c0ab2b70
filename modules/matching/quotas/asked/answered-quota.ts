import { valueOf } from '../../cohort/answers-of.ts'
import type { Cohort, Member } from '../../cohort/cohort.ts'
import type { Quota } from '../../policy/policy.ts'
import { quotaId } from './quota-id.ts'

/**
 * A quota with what everybody answered, null where they did not, in the order of the problem's people. A run keeps it
 * beside its problem, and can be solved again when the people have changed.
 */
export type AnsweredQuota = Pick<Quota, 'bound' | 'percent' | 'answers'> & {
  readonly id: string
  readonly mentees: readonly (string | null)[]
  readonly mentors: readonly (string | null)[]
}

export function answeredQuotas({ members }: Cohort, quotas: readonly Quota[]): AnsweredQuota[] {
  const answersOf = (side: Member['role'], to: Quota['to']) =>
    members.filter(({ role }) => role === side).map((member) => valueOf(member, to))
  return quotas.map((quota) => ({
    id: quotaId(quota),
    bound: quota.bound,
    percent: quota.percent,
    answers: quota.answers,
    mentees: answersOf('mentee', quota.to),
    mentors: answersOf('mentor', quota.to),
  }))
}
