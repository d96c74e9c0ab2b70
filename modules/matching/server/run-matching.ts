import type { z } from 'zod'
import { stepwiseAction } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { runMatching } from '../contract.ts'
import { makeProof, match, type Matched, type Sentence } from '../rules.ts'
import { hashOf, memberHashes } from './hashes.ts'
import { readRun } from './read-runs.ts'
import { readStudio, type StudioData } from './read-studio.ts'
import { reasonsToSend } from './reasons-to-send.ts'
import { receiversOf } from './receivers-of.ts'
import { refusePublished } from './refuse-published.ts'

/** Solves cold between two transactions, so that nobody waits behind it, then keeps the run as it was. */
export const runMatchingAction = stepwiseAction(runMatching, async (steps, { editionId }) => {
  const studio = await steps.transaction(async (context) => {
    await refusePublished(context, editionId)
    return readStudio(context.db, editionId)
  })
  const outcome = match(studio.cohort, studio.policy, { weekOf: studio.weekOf })
  if ('refusal' in outcome)
    throw steps.refuse(outcome.refusal.code, {
      values: outcome.refusal.values,
      memberIds: outcome.refusal.memberIds,
    })

  const { matched } = outcome
  const row = await rowOf(matched, studio)
  const id = newId(steps.now)
  const run = await steps.transaction(async ({ db, organisation, person, now }) => {
    await db
      .insertInto('matching.runs')
      .values({ organisationId: organisation.id, id, editionId, ranBy: person.id, ranAt: now, ...row })
      .execute()
    return readRun(db, id)
  })
  const pairs = matched.result.pairs.map(({ menteeId, mentorId, score }) => ({ menteeId, mentorId, score }))
  const receivers = receiversOf(pairs, studio.enrolled, steps.organisation.language)
  return { run, pairs, receivers, example: exampleOf(matched, studio, receivers) }
})

async function rowOf(matched: Matched, { cohort, policy }: StudioData) {
  const { scored, result } = matched
  const { problem } = scored
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

/** What the first person with an address will read. */
function exampleOf(matched: Matched, { edition }: StudioData, receivers: ReturnType<typeof receiversOf>) {
  const receiver = receivers.find(({ email }) => email !== null)
  const pair = matched.result.pairs.find((one) =>
    [one.mentorId, one.menteeId].includes(receiver?.enrolmentId ?? ''),
  )
  if (!receiver || !pair) return null
  const { enrolmentId, language, role } = receiver
  const reasons = reasonsToSend(matched, pair, role).map(asJson)
  return { enrolmentId, language, edition: edition.name[language], reasons }
}

type WrittenSentence = { key: string; values: Record<string, z.core.util.JSONType> }
const asJson = (sentence: Sentence) => JSON.parse(JSON.stringify(sentence)) as WrittenSentence
