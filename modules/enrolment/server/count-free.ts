import type { Db } from '../../../platform/server/database/index.ts'
import { countTaken } from '../../../platform/server/places/index.ts'
import { placesOfEnrolment } from './places-of-enrolment.ts'

/** How many people of each side have a place that nobody has taken. */
export async function countFree(db: Db, editionId: string): Promise<{ mentors: number; mentees: number }> {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'role', 'capacityPairs'])
    .where('editionId', '=', editionId)
    .where('status', '=', 'enrolled')
    .execute()
  const taken = await countTaken(
    db,
    placesOfEnrolment,
    rows.map(({ id }) => id),
  )
  const count = (side: string) =>
    rows.filter(({ id, role, capacityPairs }) => role === side && capacityPairs > (taken.get(id) ?? 0)).length
  return { mentors: count('mentor'), mentees: count('mentee') }
}
