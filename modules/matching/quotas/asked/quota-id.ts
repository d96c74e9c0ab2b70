import type { Quota } from '../../policy/policy.ts'

/** Two quotas with one id ask for the same share of the same pairs, whatever their percentages. */
export function quotaId({ bound, answers, to }: Pick<Quota, 'bound' | 'answers' | 'to'>): string {
  return `${bound} ${answers} ${sourceId(to)}`
}

export function sourceId(to: Quota['to']): string {
  return 'profile' in to ? `profile:${to.profile}` : `question:${to.question}`
}
