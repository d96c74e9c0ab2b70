import type { Doubt } from 'matching-engine'

export type ProofVerdict =
  | {
      readonly proven: true
      readonly goal: string
      readonly pairs: number
      readonly served: number
      readonly total: number
    }
  | { readonly proven: false; readonly because: ProofDoubt; readonly field?: string }

/** The digest is looked at first: a changed file is refused before anything is proved. */
export type ProofDoubt = 'not-a-proof' | 'digest-differs' | Doubt

export function checkProof(json: unknown): Promise<ProofVerdict> {
  return Promise.reject(new Error(`to come: ${typeof json}`))
}
