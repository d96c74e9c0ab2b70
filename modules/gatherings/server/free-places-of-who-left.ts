import { listener } from '../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../enrolment/server/index.ts'
import { giveFreePlaces } from './give-free-places.ts'
import { lockGathering } from './kept-gathering.ts'
import { tellOfGathering } from './tell-of-gathering.ts'

/** Who takes part no more, in no role, leaves the gatherings to come: their place goes to who waits. */
export const freePlacesOfWhoLeft = listener(
  'free-places-of-who-left',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const { db, now } = context
    const held = await db
      .selectFrom('gatherings.signUps')
      .innerJoin('gatherings.gatherings', 'gatherings.gatherings.id', 'gatheringId')
      .select(['gatheringId', 'personId', 'state'])
      .where('editionId', '=', editionId)
      .where('cancelledAt', 'is', null)
      .where('startsAt', '>', now)
      .where('state', 'in', ['coming', 'waiting'])
      .where(takesPartNoMore(editionId, 'signUps.personId'))
      .orderBy('gatheringId')
      .execute()
    for (const { gatheringId, personId, state } of held) {
      const gathering = await lockGathering(db, gatheringId)
      await db
        .updateTable('gatherings.signUps')
        .set({ state: 'not-coming', saidAt: now })
        .where('gatheringId', '=', gatheringId)
        .where('personId', '=', personId)
        .execute()
      if (state !== 'coming') continue
      await tellOfGathering(context, gathering, 'left', [personId])
      await giveFreePlaces(context, gathering)
    }
  },
)
