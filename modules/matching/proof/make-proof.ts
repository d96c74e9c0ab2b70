import { toProof } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import type { Policy } from '../policy.ts'
import { digestOf } from './digest.ts'
import { engineVersion } from './engine-version.ts'
import type { ProofFile } from './proof-file.ts'

/** A file that proves a result to anyone, without a name or an answer in it. */
export async function makeProof({ scored, result, policy }: Matched): Promise<ProofFile> {
  const file = {
    format: 'binome-matching-proof' as const,
    version: 1 as const,
    engineVersion,
    policy: withoutPeople(policy),
    proof: { ...toProof(scored.instance, result) },
  }
  return { ...file, digest: await digestOf(file) }
}

function withoutPeople({ goal, criteria, vetoes, seed }: Policy): ProofFile['policy'] {
  const unnamed = vetoes.map((veto) => (veto.kind === 'former-pair' ? { ...veto, pairs: [] } : veto))
  return { goal, criteria, vetoes: unnamed, seed }
}
