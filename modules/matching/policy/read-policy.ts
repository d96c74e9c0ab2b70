import type { Policy } from './policy.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** A policy out of JSON, or all that is not as it should be. Its shapes are loaded with the first policy read. */
export async function readPolicy(
  json: unknown,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly Sentence[] }> {
  const { Policy: shape } = await import('./policy.ts')
  const parsed = shape.safeParse(json)
  if (parsed.success) return { policy: parsed.data }
  const { policyFaults } = await import('./policy-faults.ts')
  return { faults: policyFaults(parsed.error.issues, json) }
}
