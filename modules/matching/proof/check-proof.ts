import { checkCertificate, fromProof, MatchingRefusal, type Doubt } from 'matching-engine'
import type { MatchingGoal } from '../policy.ts'
import { digestOf } from './digest.ts'
import { ProofFile } from './proof-file.ts'

export type ProofVerdict =
  | {
      readonly proven: true
      readonly goal: MatchingGoal
      readonly mentees: number
      readonly mentors: number
      readonly pairs: number
      readonly served: number
      readonly total: number
    }
  | { readonly proven: false; readonly because: ProofDoubt; readonly field?: string }

/** The digest is looked at first: a changed file is refused before anything is proved. */
export const proofDoubts = ['not-a-proof', 'digest-differs', 'goal-differs'] as const
export type ProofDoubt = (typeof proofDoubts)[number] | Doubt

export async function checkProof(json: unknown): Promise<ProofVerdict> {
  const parsed = ProofFile.safeParse(json)
  if (!parsed.success) {
    return { proven: false, because: 'not-a-proof', field: parsed.error.issues[0]?.path.join('.') ?? '' }
  }
  // The file as it came, not as it was parsed: what the schema fills in or drops would not be what was signed.
  const { digest, ...signed } = json as ProofFile
  if ((await digestOrNull(signed)) !== digest) return { proven: false, because: 'digest-differs' }
  try {
    const { instance, result } = fromProof(parsed.data.proof)
    if (result.goal !== parsed.data.policy.goal) return { proven: false, because: 'goal-differs' }
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
    if (error instanceof MatchingRefusal)
      return { proven: false, because: 'not-a-proof', field: error.ids.join('.') }
    throw error
  }
}

async function digestOrNull(value: unknown): Promise<string | null> {
  try {
    return await digestOf(value)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
