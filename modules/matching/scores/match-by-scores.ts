import {
  checkCertificate,
  createInstanceFromColumns,
  MatchingRefusal,
  solve,
  type ArcColumns,
  type Arrangement,
  type SolveOptions,
} from 'matching-engine'
import { proofOf } from '../proof/make-proof.ts'
import type { ProofFile } from '../proof/proof-file.ts'

/** Proven before it is shown to anyone. */
export type MatchedByScores = {
  readonly result: Arrangement
  /** `mostPairs`: above so many, digests of the scores stand in the file and not the scores. */
  readonly proof: (mostPairs?: number) => Promise<ProofFile>
}

/** `twice`: a pair with two scores. `ids` names who is concerned. */
export type ScoresRefusal = {
  readonly code: 'twice' | 'duplicate-id' | 'bad-capacity' | 'minimum-loads-impossible'
  readonly ids: readonly string[]
}

/** Pairs by scores made elsewhere, as long lists: hundreds of thousands of people. Scores are whole, 0 to 10 000. */
export function matchByScores(
  columns: ArcColumns,
  options: SolveOptions,
): { readonly matched: MatchedByScores } | { readonly refusal: ScoresRefusal } {
  try {
    const instance = createInstanceFromColumns(columns)
    const result = solve(instance, options)
    if (!checkCertificate(instance, result).proven) throw new Error('result-not-proven')
    const { goal, seed } = options
    const about = { policy: { goal, criteria: [], vetoes: [], quotas: [], seed }, week: null }
    const proof = (mostPairs?: number) => proofOf(instance, result, about, mostPairs)
    return { matched: { result, proof } }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return { refusal }
  }
}

function refusalOf(error: unknown): ScoresRefusal | null {
  if (!(error instanceof MatchingRefusal)) return null
  const { code, ids } = error
  if (code === 'bad-answers') return { code: 'twice', ids }
  const known = code === 'duplicate-id' || code === 'bad-capacity' || code === 'minimum-loads-impossible'
  return known ? { code, ids } : null
}
