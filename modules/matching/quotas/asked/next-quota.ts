import type { Quota } from '../../policy/policy.ts'
import { quotaId } from './quota-id.ts'

/** What one more quota starts from: the first that is not asked yet; null when all are. */
export function nextQuota(sources: readonly Quota['to'][], asked: readonly Quota[]): Quota | null {
  const taken = new Set(asked.map(quotaId))
  const all = (['at-least', 'at-most'] as const).flatMap((bound) =>
    sources.map((to): Quota => ({ bound, percent: 30, answers: 'different', to })),
  )
  return all.find((quota) => !taken.has(quotaId(quota))) ?? null
}
