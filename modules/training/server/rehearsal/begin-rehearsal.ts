import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { beginRehearsal } from '../../contract.ts'

export const beginRehearsalAction = action(beginRehearsal, async (context, { relationshipId }) => {
  const { db, now, organisation } = context
  const pair = await lockPair(db, relationshipId)
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const { personId } = pair.parties.find(({ role }) => role === 'mentee')!
  const placement = await db
    .selectFrom('training.placements')
    .select('id')
    .where('editionId', '=', pair.editionId)
    .where('personId', '=', personId)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  if (!placement) throw context.refuse('no-project')
  const underWay = await db
    .selectFrom('training.rehearsals')
    .select('id')
    .where('placementId', '=', placement.id)
    .where('step', '<>', 'over')
    .executeTakeFirst()
  if (underWay) return underWay
  const id = newId(now)
  await db
    .insertInto('training.rehearsals')
    .values({
      organisationId: organisation.id,
      id,
      placementId: placement.id,
      relationshipId,
      step: 'ready',
      stepSince: now,
      begunAt: now,
      drawn: '[]',
    })
    .execute()
  return { id }
})
