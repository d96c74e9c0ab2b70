import { checkCertificate } from 'matching-engine'
import type { z } from 'zod'
import type { Language } from '../../../platform/contract.ts'
import type { Task } from '../../../platform/server/thread/in-thread.ts'
import type { InputRefusal } from '../outcome/outcome.ts'
import { isLiving, makeProof, match, type Matched, type MatchingProgress, type Sentence } from '../rules.ts'
import { keptProblem, solveKept, type KeptProblem } from '../pairing/kept-problem.ts'
import { hashOf, memberHashes } from './hashes.ts'
import type { ProposalRow } from './keep-proposals.ts'
import type { StudioData } from './read-studio.ts'
import { reasonsToSend } from './reasons-to-send.ts'
import { receiversOf } from './receivers-of.ts'

/** What a run keeps, and what its publication would send. */
export type ComputedRun = Awaited<ReturnType<typeof computed>>

/** Scores, solves and proves an edition: minutes of work for a national network, so it has a thread of its own. */
export const computeRun: Task<
  { readonly studio: StudioData; readonly language: Language },
  ComputedRun | { readonly refusal: InputRefusal },
  MatchingProgress
> = async ({ studio, language }, { onProgress }) => {
  const outcome = await match(studio.cohort, studio.policy, { weekOf: studio.weekOf, onProgress })
  return 'refusal' in outcome ? outcome : computed(outcome.matched, studio, language)
}

/** A kept problem solved again. */
export const computeReplay: Task<
  KeptProblem,
  { resultHash: string; proved: boolean },
  MatchingProgress
> = async (kept, { onProgress }) => {
  const { instance, result } = await solveKept(kept, { onProgress })
  const proved = result.certificate !== null && checkCertificate(instance, result).proven
  return { resultHash: hashOf(result), proved }
}

async function computed(matched: Matched, studio: StudioData, language: Language) {
  const pairs = newPairs(matched).map(({ menteeId, mentorId, score }) => ({ menteeId, mentorId, score }))
  const receivers = receiversOf(pairs, studio.enrolled, language)
  return {
    row: await rowOf(matched, studio),
    proposals: proposalsOf(matched),
    pairs,
    receivers,
    example: exampleOf(matched, studio, receivers),
  }
}

/** The pairs of this round: those that were there before are kept, and written to nobody again. */
function newPairs({ cohort, result }: Matched) {
  const isOld = isLiving(cohort)
  return result.pairs.filter((pair) => !isOld(pair))
}

async function rowOf(matched: Matched, { cohort, policy }: StudioData) {
  const { result } = matched
  const problem = keptProblem(matched)
  const proof = await makeProof(matched)
  return {
    engineVersion: proof.engineVersion,
    seed: policy.seed,
    policy: JSON.stringify(policy),
    problem: JSON.stringify(problem),
    inputHash: hashOf(problem),
    memberHashes: JSON.stringify(memberHashes(cohort)),
    result: JSON.stringify(result),
    resultHash: hashOf(result),
    proof: JSON.stringify(proof),
    served: result.served,
    totalPoints: result.total,
    lowestPoints: result.lowest,
  }
}

const proposalsInPart = 500

/** What each pair will read of why it was made, in parts ready to be kept. */
function proposalsOf(matched: Matched): string[] {
  const pairs = newPairs(matched)
  return Array.from({ length: Math.ceil(pairs.length / proposalsInPart) }, (_, part) => {
    const start = part * proposalsInPart
    const rows = pairs.slice(start, start + proposalsInPart).map((pair, at): ProposalRow => ({
      position: start + at,
      mentor_enrolment_id: pair.mentorId,
      mentee_enrolment_id: pair.menteeId,
      mentor_reasons: reasonsToSend(matched, pair, 'mentor'),
      mentee_reasons: reasonsToSend(matched, pair, 'mentee'),
    }))
    return JSON.stringify(rows)
  })
}

/** What the first person with an address will read. */
function exampleOf(matched: Matched, { edition }: StudioData, receivers: ReturnType<typeof receiversOf>) {
  const receiver = receivers.find(({ email }) => email !== null)
  const pair = newPairs(matched).find((one) =>
    [one.mentorId, one.menteeId].includes(receiver?.enrolmentId ?? ''),
  )
  if (!receiver || !pair) return null
  const { enrolmentId, language, role } = receiver
  const reasons = reasonsToSend(matched, pair, role).map(asJson)
  return { enrolmentId, language, edition: edition.name[language], reasons }
}

type WrittenSentence = { key: string; values: Record<string, z.core.util.JSONType> }
const asJson = (sentence: Sentence) => JSON.parse(JSON.stringify(sentence)) as WrittenSentence
