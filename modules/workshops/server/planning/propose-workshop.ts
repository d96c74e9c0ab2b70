import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { proposeWorkshop } from '../../contract.ts'
import { tellHolders } from '../state/tell-holders.ts'

export const proposeWorkshopAction = action(
  proposeWorkshop,
  async (context, { editionId, ideaId, ...proposal }) => {
    const { db, now, organisation, person } = context
    if (ideaId !== null) {
      const idea = await db
        .selectFrom('workshops.ideas')
        .select('id')
        .where('id', '=', ideaId)
        .where('editionId', '=', editionId)
        .where('closedAt', 'is', null)
        .executeTakeFirst()
      if (!idea) throw context.refuse('idea-closed')
    }
    const id = newId(now)
    await db
      .insertInto('workshops.workshops')
      .values({
        organisationId: organisation.id,
        id,
        editionId,
        seriesId: id,
        ideaId,
        hostId: person.id,
        ...proposal,
        status: 'proposed',
        proposedAt: now,
      })
      .execute()
    await tellHolders(context, { hostId: person.id, editionId })
    return { id }
  },
)
