import type { Instance } from 'matching-engine'
import { mondayOf } from '../cohort/week-hours-in-utc.ts'
import type { Matched } from '../outcome/outcome.ts'
import { chosenArcs } from '../quotas/arcs/chosen-arcs.ts'
import { havingAmong } from '../quotas/arcs/having-among.ts'
import { heldQuotas } from '../quotas/arcs/held-quotas.ts'
import { digestOf } from './digest.ts'
import { digestOfNumbers } from './digest-of-numbers.ts'
import { engineVersion } from './engine-version.ts'
import { mostPairsInFile } from './most-pairs-in-file.ts'
import type { ProofFile } from './proof-file.ts'
import { provedBy } from './proved-by.ts'
import { withoutPeople } from './without-people.ts'

type About = Pick<ProofFile, 'policy' | 'week' | 'underQuotas'>

/** A file that proves a result to anyone, without a name or an answer in it. */
export function makeProof(matched: Matched, mostPairs?: number): Promise<ProofFile> {
  const { scored, result, policy, weekOf } = matched
  const week = new Date(mondayOf(weekOf)).toISOString().slice(0, 10)
  return proofOf(scored.instance, result, { policy, week, ...quotasIn(matched) }, mostPairs)
}

function quotasIn(matched: Matched): Pick<ProofFile, 'underQuotas'> {
  const { policy, scored, result } = matched
  if (policy.quotas.length === 0) return {}
  const having = havingAmong(chosenArcs(scored.instance, result.pairs), heldQuotas(matched))
  return { underQuotas: { having, within: result.certificate === null ? result.within : null } }
}

/** The same for any instance: `week` is null where its scores came from elsewhere. */
export async function proofOf(
  instance: Instance,
  result: Matched['result'],
  { policy, week, underQuotas }: About,
  mostPairs = mostPairsInFile,
): Promise<ProofFile> {
  const file = {
    format: 'binome-matching-proof' as const,
    version: 2 as const,
    engineVersion,
    policy: withoutPeople(policy),
    week,
    ...(underQuotas && { underQuotas }),
    ...(instance.column.length > mostPairs
      ? await pairsApart(instance, result)
      : { proof: provedBy(instance, result), apart: null }),
  }
  return { ...file, digest: await digestOf(file) }
}

async function pairsApart(
  instance: Instance,
  result: Matched['result'],
): Promise<Pick<ProofFile, 'proof' | 'apart'>> {
  const { column, score } = instance
  const { column: _, score: __, ...proof } = provedBy(instance, result)
  return {
    proof,
    apart: {
      pairs: column.length,
      column: await digestOfNumbers(column),
      score: await digestOfNumbers(score),
    },
  }
}
