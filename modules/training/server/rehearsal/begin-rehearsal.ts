import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { beginRehearsal } from '../../contract.ts'
import { tellRehearsal } from './kept-rehearsal.ts'

export const beginRehearsalAction = action(beginRehearsal, async (context, { relationshipId, alone }) => {
  const { db, now, organisation, person } = context
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
    .select(['id', 'alone'])
    .where('placementId', '=', placement.id)
    .where('step', '<>', 'over')
    .executeTakeFirst()
  const isMentor = person.id !== personId
  if (underWay) {
    if (underWay.alone && isMentor) await joinIt(underWay.id)
    return { id: underWay.id }
  }
  const id = newId(now)
  await db
    .insertInto('training.rehearsals')
    .values({
      organisationId: organisation.id,
      id,
      placementId: placement.id,
      relationshipId,
      alone: alone && !isMentor,
      step: 'ready',
      stepSince: now,
      begunAt: now,
      drawn: '[]',
    })
    .execute()
  return { id }

  async function joinIt(joined: string) {
    await db.updateTable('training.rehearsals').set({ alone: false }).where('id', '=', joined).execute()
    await tellRehearsal(context, relationshipId)
  }
})
