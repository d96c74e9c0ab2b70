import { checkCertificate, fromProof, MatchingRefusal } from 'matching-engine'
import type { Quota } from '../policy/policy.ts'
import { surplusOf } from '../quotas/arcs/quota-on-arcs.ts'
import { whyMiscounted } from '../quotas/arcs/why-miscounted.ts'
import { digestOf } from './digest.ts'
import { instanceAgain, type MadeAgain, type ProofSource } from './instance-again.ts'
import { ProofFile } from './proof-file.ts'
import type { Doubted, ProofFigures, ProofVerdict } from './proof-verdict.ts'
import { withEmptyCertificate } from './proved-by.ts'
import { whatDiffers } from './what-differs.ts'

/**
 * Proves a file again, trusting nothing of who made it. With a `source`, scores are made again as well, and the proof is
 * refused where they are not those it speaks of; a proof of very many pairs cannot do without.
 */
export async function checkProof(json: unknown, source?: ProofSource): Promise<ProofVerdict> {
  const parsed = ProofFile.safeParse(json)
  if (!parsed.success) return notAProof(parsed.error.issues[0]?.path.join('.') ?? '')
  // The file as it came, not as it was parsed: what the schema fills in or drops would not be what was signed.
  const { digest, ...signed } = json as ProofFile
  if ((await digestOrNull(signed)) !== digest) return { proven: false, because: 'digest-differs' }
  const columns = await columnsFor(parsed.data, source)
  return 'because' in columns ? columns : verdictOn(parsed.data, columns)
}

/** The columns that stand in for those kept apart, once they are known to be the ones. */
async function columnsFor(
  file: ProofFile,
  source: ProofSource | undefined,
): Promise<Doubted | { readonly column?: number[]; readonly score?: number[] }> {
  if (source === undefined) {
    const because = file.week === null ? 'scores-needed' : 'people-needed'
    return file.apart === null ? {} : { proven: false, because }
  }
  const again = await sameInstance(file, source)
  if ('because' in again) return again
  const { instance } = again
  return file.apart === null ? {} : { column: Array.from(instance.column), score: Array.from(instance.score) }
}

/** The instance that the proof speaks of, made again as it is made today, else as it was before people had order keys. */
async function sameInstance(file: ProofFile, source: ProofSource): Promise<MadeAgain | Doubted> {
  const again = instanceAgain(file, source)
  if ('because' in again) return again
  const because = await whatDiffers(file, again)
  if (because === null) return again
  const before = 'cohort' in source ? instanceAgain(file, source, 'id') : again
  const isBefore = !('because' in before) && before !== again && (await whatDiffers(file, before)) === null
  return isBefore ? before : { proven: false, because }
}

function verdictOn(
  { policy, proof, underQuotas }: ProofFile,
  columns: { column?: number[]; score?: number[] },
): ProofVerdict {
  const within = underQuotas?.within ?? null
  const read = within === null ? proof : withEmptyCertificate(proof)
  try {
    const { instance, result } = fromProof({ ...read, ...columns })
    if (result.goal !== policy.goal) return { proven: false, because: 'goal-differs' }
    const quotas = quotasCounted(policy.quotas, underQuotas?.having ?? [], result.pairs.length)
    if ('because' in quotas) return quotas
    const figures = {
      goal: result.goal,
      mentees: instance.menteeIds.length,
      mentors: instance.mentorIds.length,
      pairs: result.pairs.length,
      served: result.served,
      total: result.total,
      quotas: quotas.counted,
    }
    if (within !== null) {
      const because = whyMiscounted(instance, result)
      return because === null
        ? { proven: false, counted: true, within, ...figures }
        : { proven: false, because }
    }
    const verdict = checkCertificate(instance, result)
    return verdict.proven ? { proven: true, ...figures } : verdict
  } catch (error) {
    if (error instanceof MatchingRefusal) return notAProof(error.ids.join('.'))
    throw error
  }
}

/** Each quota with the pairs that the file says have its property, or why that does not hold. */
function quotasCounted(
  quotas: readonly Quota[],
  having: ProofFileHaving,
  pairs: number,
): Doubted | { readonly counted: ProofFigures['quotas'] } {
  const isSound = having.every((list) => new Set(list).size === list.length && list.every((at) => at < pairs))
  if (having.length !== quotas.length || !isSound) return notAProof('underQuotas.having')
  const counted = quotas.map((quota, at) => ({ ...quota, pairsHaving: having[at]!.length }))
  const isKept = counted.every((quota) => surplusOf(quota, quota.pairsHaving, pairs) >= 0)
  return isKept ? { counted } : { proven: false, because: 'quota-broken' }
}

type ProofFileHaving = NonNullable<ProofFile['underQuotas']>['having']

function notAProof(field: string): Doubted {
  return { proven: false, because: 'not-a-proof', field }
}

async function digestOrNull(value: unknown): Promise<string | null> {
  try {
    return await digestOf(value)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
