import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { countTaken } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment, readEnrolled } from '../../../enrolment/server/index.ts'
import { readAbsentUntil } from '../../../meetings/server/index.ts'
import type { WhyPassedOver } from '../../rules.ts'

/** Of some mentors of an edition: why each cannot be asked today; undefined for who can. */
export async function whyNotNow(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  editionId: string,
  mentorIds: readonly string[],
): Promise<(mentorId: string) => WhyPassedOver | undefined> {
  const { db, now, organisation } = context
  const mentors = mentorIds.length === 0 ? [] : await readEnrolled(db, editionId, mentorIds)
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]))
  const taken = await countTaken(db, placesOfEnrolment, mentorIds)
  const away = await readAbsentUntil(
    db,
    mentors.map(({ personId }) => personId),
    dayIn(organisation.timeZone, now),
  )
  return (mentorId) => {
    const mentor = byId.get(mentorId)
    if (mentor?.role !== 'mentor') return 'mentor-left'
    if ((taken.get(mentorId) ?? 0) >= mentor.capacity) return 'mentor-full'
    return away.has(mentor.personId) ? 'mentor-away' : undefined
  }
}

/** Whether anybody of the edition has a place for somebody new. */
export async function someoneIsFree({ db }: Pick<WorkContext, 'db'>, editionId: string): Promise<boolean> {
  const sides = await db
    .selectFrom('enrolment.freeSides')
    .select('mentors')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return (sides?.mentors ?? 0) > 0
}
