import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { WholeEnrolment } from '../contract.ts'

/** One enrolment with its person; throws where it does not exist, which an audience has excluded before. */
export async function readEnrolment(db: Db, id: string): Promise<WholeEnrolment> {
  const { personId, ...enrolment } = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'editionId', 'personId', 'role', 'answers', 'capacityPairs', 'status', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const person = (await readPeople(db, [personId])).get(personId)!
  return WholeEnrolment.parse({
    ...enrolment,
    name: person.name,
    email: person.email,
    profile: person.profile,
  })
}
