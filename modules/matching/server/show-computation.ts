import { action } from '../../../platform/server/action.ts'
import { ComputationStep, showComputation } from '../contract.ts'
import { longSilent } from './follow-computation.ts'

export const showComputationAction = action(showComputation, async ({ db, person }, { editionId }) => {
  const latest = await db
    .selectFrom('matching.computations')
    .select(['startedAt', 'step', 'percentDone'])
    .where('editionId', '=', editionId)
    .where('startedBy', '=', person.id)
    .where('cancelledAt', 'is', null)
    .where('heardAt', '>', longSilent())
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { computation: latest ? { ...latest, step: ComputationStep.nullable().parse(latest.step) } : null }
})
