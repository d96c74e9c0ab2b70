import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn, takesPartNoMore } from '../../../enrolment/server/index.ts'
import { lockWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { changeSeat } from './change-seat.ts'

/** Who takes part no more, in no role, leaves the workshops to come: their seat goes to who waits. */
export const freeSeatsOfWhoLeft = listener(
  'free-seats-of-who-left',
  enrolmentWithdrawn,
  async (context, { editionId }) => {
    const held = await context.db
      .selectFrom('workshops.seats')
      .innerJoin('workshops.workshops', 'workshops.workshops.id', 'workshopId')
      .select(['workshopId', 'personId'])
      .where('editionId', '=', editionId)
      .where('status', '=', 'scheduled')
      .where('startsAt', '>', context.now)
      .where('state', 'in', ['coming', 'offered', 'waiting'])
      .where(takesPartNoMore(editionId, 'seats.personId'))
      .orderBy('workshopId')
      .execute()
    for (const { workshopId, personId } of held) {
      const workshop = (await lockWorkshop(context.db, workshopId)) as PlannedWorkshop
      await changeSeat(context, workshop, { personId, comes: false })
    }
  },
)
