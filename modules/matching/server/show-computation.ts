import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { ComputationStep, showComputation } from '../contract.ts'
import { silentAfterSeconds } from './follow-computation.ts'

export const showComputationAction = action(showComputation, async ({ db, person }, { editionId }) => {
  const latest = await db
    .selectFrom('matching.computations')
    .select(['startedAt', 'step', 'percentDone'])
    .where('editionId', '=', editionId)
    .where('startedBy', '=', person.id)
    .where('cancelledAt', 'is', null)
    .where('heardAt', '>', sql<string>`now() - make_interval(secs => ${silentAfterSeconds})`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { computation: latest ? { ...latest, step: ComputationStep.nullable().parse(latest.step) } : null }
})
