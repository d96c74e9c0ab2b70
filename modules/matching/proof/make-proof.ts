import { toProof, type Arrangement, type Instance } from 'matching-engine'
import { mondayOf } from '../cohort/week-hours-in-utc.ts'
import type { Matched } from '../outcome.ts'
import { digestOf } from './digest.ts'
import { digestOfNumbers } from './digest-of-numbers.ts'
import { engineVersion } from './engine-version.ts'
import { mostPairsInFile } from './most-pairs-in-file.ts'
import type { ProofFile } from './proof-file.ts'
import { withoutPeople } from './without-people.ts'

type About = { readonly policy: ProofFile['policy']; readonly week: string | null }

/** A file that proves a result to anyone, without a name or an answer in it. */
export function makeProof(
  { scored, result, policy, weekOf }: Matched,
  mostPairs?: number,
): Promise<ProofFile> {
  const week = new Date(mondayOf(weekOf)).toISOString().slice(0, 10)
  return proofOf(scored.instance, result, { policy, week }, mostPairs)
}

/** The same for any instance: `week` is null where its scores came from elsewhere. */
export async function proofOf(
  instance: Instance,
  result: Arrangement,
  { policy, week }: About,
  mostPairs = mostPairsInFile,
): Promise<ProofFile> {
  const file = {
    format: 'binome-matching-proof' as const,
    version: 2 as const,
    engineVersion,
    policy: withoutPeople(policy),
    week,
    ...(instance.column.length > mostPairs
      ? await pairsApart(instance, result)
      : { proof: { ...toProof(instance, result) }, apart: null }),
  }
  return { ...file, digest: await digestOf(file) }
}

async function pairsApart(
  instance: Instance,
  result: Arrangement,
): Promise<Pick<ProofFile, 'proof' | 'apart'>> {
  const { column, score } = instance
  const { column: _, score: __, ...proof } = toProof(instance, result)
  return {
    proof,
    apart: {
      pairs: column.length,
      column: await digestOfNumbers(column),
      score: await digestOfNumbers(score),
    },
  }
}
