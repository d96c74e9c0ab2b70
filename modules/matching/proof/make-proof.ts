import { toProof, type Arrangement, type Instance } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import { digestOf } from './digest.ts'
import { engineVersion } from './engine-version.ts'
import type { ProofFile } from './proof-file.ts'

/** A file that proves a result to anyone, without a name or an answer in it. */
export function makeProof({ scored, result, policy }: Matched): Promise<ProofFile> {
  return proofOf(scored.instance, result, policy)
}

/** The same for a result whose scores came from elsewhere. */
export async function proofOf(
  instance: Instance,
  result: Arrangement,
  policy: ProofFile['policy'],
): Promise<ProofFile> {
  const file = {
    format: 'binome-matching-proof' as const,
    version: 1 as const,
    engineVersion,
    policy: withoutPeople(policy),
    proof: { ...toProof(instance, result) },
  }
  return { ...file, digest: await digestOf(file) }
}

function withoutPeople({ goal, criteria, vetoes, seed }: ProofFile['policy']): ProofFile['policy'] {
  const unnamed = vetoes.map((veto) => (veto.kind === 'former-pair' ? { ...veto, pairs: [] } : veto))
  return { goal, criteria, vetoes: unnamed, seed }
}
