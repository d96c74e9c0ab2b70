import type { Instance } from './instance.ts'
import type { Result } from './result.ts'

export type Verdict = { readonly proven: true } | { readonly proven: false; readonly because: Doubt }

export type Doubt =
  | 'malformed'
  | 'pair-not-allowed'
  | 'pair-repeated'
  | 'wrong-score'
  | 'lock-missing'
  | 'too-many-mentors'
  | 'load-out-of-bounds'
  | 'wrong-figures'
  | 'served-not-proven'
  | 'lowest-not-proven'
  | 'total-not-proven'

/** Accepts exactly what the certificate proves optimal for the result's goal, trusting nothing of the solver. */
export function checkCertificate(instance: Instance, result: Result): Verdict {
  throw new Error(`to come: ${instance.menteeIds.length} ${result.goal}`)
}
