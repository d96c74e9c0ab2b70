import { action } from '../../../../platform/server/action.ts'
import { countTaken } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment, readEnrolled } from '../../../enrolment/server/index.ts'
import { awaitPlace } from '../../contract.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { findMember } from '../state/find-member.ts'

export const awaitPlaceAction = action(
  awaitPlace,
  async (context, { editionId, mentorEnrolmentId, awaited }) => {
    const { db, now, organisation, person } = context
    await editionThatAsks(context, editionId)
    const { id: enrolmentId } = (await findMember(db, { editionId, personId: person.id, role: 'mentee' }))!
    if (!awaited) {
      await db
        .deleteFrom('requests.awaitedPlaces')
        .where('mentorEnrolmentId', '=', mentorEnrolmentId)
        .where('enrolmentId', '=', enrolmentId)
        .execute()
      return {}
    }
    const [mentor] = await readEnrolled(db, editionId, [mentorEnrolmentId])
    if (mentor?.role !== 'mentor') throw context.refuse('not-a-mentor-here')
    if (mentor.personId === person.id) throw context.refuse('asks-themself')
    const taken = (await countTaken(db, placesOfEnrolment, [mentor.id])).get(mentor.id) ?? 0
    if (taken < mentor.capacity) throw context.refuse('free-now')
    await db
      .insertInto('requests.awaitedPlaces')
      .values({ organisationId: organisation.id, mentorEnrolmentId, enrolmentId, askedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return {}
  },
)
