import { valueOf } from '../../cohort/answers-of.ts'
import type { Cohort } from '../../cohort/cohort.ts'
import type { Quota } from '../../policy/policy.ts'
import { isForQuotas } from './is-for-quotas.ts'

/** What a quota can be held on in this cohort: both sides answered it, and not all alike. */
export function quotaSources(cohort: Cohort): Quota['to'][] {
  const questions = cohort.questionnaire.questions.filter(isForQuotas).map(({ key }) => ({ question: key }))
  const fields = profileFields.map((profile) => ({ profile }))
  return [...fields, ...questions].filter((to) => isAnswered(cohort, to))
}

const profileFields = ['subsidiary', 'site', 'team', 'employer', 'jobTitle'] as const

function isAnswered({ members }: Cohort, to: Quota['to']): boolean {
  const answersOf = (side: 'mentee' | 'mentor') =>
    members.filter(({ role }) => role === side).flatMap((member) => valueOf(member, to) ?? [])
  const [mentees, mentors] = [answersOf('mentee'), answersOf('mentor')]
  return mentees.length > 0 && mentors.length > 0 && new Set([...mentees, ...mentors]).size > 1
}
