import { stepwiseAction } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { inThread } from '../../../platform/server/thread/in-thread.ts'
import { runMatching } from '../contract.ts'
import type { computeRun } from './compute-run.ts'
import { beginComputation, endComputation, followComputation } from './follow-computation.ts'
import { inputsHash } from './hashes.ts'
import { keepProposals } from './keep-proposals.ts'
import { readRun } from './read-runs.ts'
import { readStudio } from './read-studio.ts'
import { refuseUnderWay } from './refuse-published.ts'

/**
 * Solves cold in a thread between two transactions, so that nobody waits behind it, then keeps the run as it was.
 * Meanwhile a row says how far it is, wherever the next question arrives.
 */
export const runMatchingAction = stepwiseAction(runMatching, async (steps, { editionId }) => {
  const id = newId(steps.now)
  await steps.transaction(async (context) => {
    await refuseUnderWay(context, editionId)
    await beginComputation(context, id, editionId)
  })
  return followComputation(steps, id, async (following) => {
    // In a transaction of its own: what is not committed yet, nobody can cancel, and reading a network takes seconds.
    const studio = await steps.transaction(({ db }) => readStudio(db, editionId))
    const computed = await inThread<typeof computeRun>(
      { besides: import.meta.url, module: 'compute-run', task: 'computeRun' },
      { studio, language: steps.organisation.language },
      following,
    )
    if ('refusal' in computed)
      throw steps.refuse(computed.refusal.code, {
        values: computed.refusal.values,
        memberIds: computed.refusal.memberIds,
      })

    const { row, proposals, pairs, receivers, example } = computed
    const run = await steps.transaction(async (context) => {
      const { db, organisation, person, now } = context
      if (!(await endComputation(context, id))) throw context.refuse('computation-cancelled')
      // Read again: nothing was locked while the pairs were being made, and a run speaks of the data it is kept beside.
      await refuseUnderWay(context, editionId)
      if (inputsHash(await readStudio(db, editionId)) !== inputsHash(studio))
        throw context.refuse('inputs-changed')
      await db
        .insertInto('matching.runs')
        .values({ organisationId: organisation.id, id, editionId, ranBy: person.id, ranAt: now, ...row })
        .execute()
      await keepProposals(context, id, proposals)
      return readRun(db, id)
    })
    return { run, pairs, receivers, example }
  })
})
