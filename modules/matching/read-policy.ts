import type { Policy } from './policy.ts'

/** A policy out of JSON, or the first field that is not as it should be. Its shapes are loaded with the first policy read. */
export async function readPolicy(
  json: unknown,
): Promise<{ readonly policy: Policy } | { readonly field: string; readonly reason: string }> {
  const { Policy: shape } = await import('./policy.ts')
  const parsed = shape.safeParse(json)
  if (parsed.success) return { policy: parsed.data }
  const [issue] = parsed.error.issues
  return { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }
}
