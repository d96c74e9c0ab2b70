import { checkCertificate, fromProof, MatchingRefusal } from 'matching-engine'
import { digestOf } from './digest.ts'
import { instanceAgain, type ProofSource } from './instance-again.ts'
import { ProofFile } from './proof-file.ts'
import type { Doubted, ProofVerdict } from './proof-verdict.ts'
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
  const instance = instanceAgain(file, source)
  if ('because' in instance) return instance
  const because = await whatDiffers(file, instance)
  if (because !== null) return { proven: false, because }
  return file.apart === null ? {} : { column: Array.from(instance.column), score: Array.from(instance.score) }
}

function verdictOn(
  { policy, proof }: ProofFile,
  columns: { column?: number[]; score?: number[] },
): ProofVerdict {
  try {
    const { instance, result } = fromProof({ ...proof, ...columns })
    if (result.goal !== policy.goal) return { proven: false, because: 'goal-differs' }
    const verdict = checkCertificate(instance, result)
    if (!verdict.proven) return verdict
    return {
      proven: true,
      goal: result.goal,
      mentees: instance.menteeIds.length,
      mentors: instance.mentorIds.length,
      pairs: result.pairs.length,
      served: result.served,
      total: result.total,
    }
  } catch (error) {
    if (error instanceof MatchingRefusal) return notAProof(error.ids.join('.'))
    throw error
  }
}

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
