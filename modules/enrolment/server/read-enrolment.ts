import type { Db } from '../../../platform/server/database/index.ts'
import { countTaken } from '../../../platform/server/places/index.ts'
import { readRefusedAddresses } from '../../../platform/server/mail/refused-addresses.ts'
import { readPeople } from '../../people/server/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { WholeEnrolment } from '../contract.ts'
import { placesOfEnrolment } from './places-of-enrolment.ts'
import { readAnswered } from './read-answered.ts'

/** One enrolment with its person; throws where it does not exist, which an audience has excluded before. */
export async function readEnrolment(db: Db, id: string): Promise<WholeEnrolment> {
  const { personId, answers, answerVersions, ...enrolment } = await db
    .selectFrom('enrolment.enrolments')
    .select([
      'id',
      'editionId',
      'personId',
      'role',
      'answers',
      'answerVersions',
      'capacityPairs',
      'status',
      'revision',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const person = (await readPeople(db, [personId])).get(personId)!
  const questionnaire = await readQuestionnaire(db, enrolment.editionId)
  const refused = await readRefusedAddresses(db, [person.email])
  return WholeEnrolment.parse({
    ...enrolment,
    ...(await readAnswered(db, {
      editionId: enrolment.editionId,
      role: enrolment.role as Role,
      questionnaire,
      answers,
      answerVersions,
    })),
    takenPairs: (await countTaken(db, placesOfEnrolment, [id])).get(id) ?? 0,
    name: person.name,
    email: person.email,
    addressRefusedAt: refused.get(person.email ?? '')?.since ?? null,
    profile: person.profile,
  })
}
