import type { Policy } from './policy.ts'

/** A policy out of JSON, or the first field that is not as it should be. Its shapes are loaded with the first policy read. */
export async function readPolicy(json: unknown): Promise<{ readonly policy: Policy } | PolicyFault> {
  const { Policy: shape } = await import('./policy.ts')
  const parsed = shape.safeParse(json)
  if (parsed.success) return { policy: parsed.data }
  const [issue] = parsed.error.issues
  const path = issue?.path ?? []
  const isPercent = path[0] === 'quotas' && path.at(-1) === 'percent'
  return {
    code: isPercent ? 'quota-percent' : 'not-a-policy',
    field: path.join('.'),
    reason: issue?.message ?? '',
  }
}

/** `quota-percent`: not a whole number from 0 to 100. Quotas that cannot be held are refused with the people at hand. */
export type PolicyFault = {
  readonly code: 'not-a-policy' | 'quota-percent'
  readonly field: string
  readonly reason: string
}
