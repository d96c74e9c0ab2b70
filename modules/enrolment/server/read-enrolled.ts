import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { Profile } from '../../people/contract.ts'
import type { Role } from '../../programmes/contract.ts'
import type { Answers } from '../../questionnaires/contract.ts'

export type EnrolledMember = {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly name: string
  readonly email: string | null
  readonly language: 'fr' | 'en' | null
  readonly capacity: number
  readonly profile: Profile
  readonly answers: Answers
}

/** Everybody enrolled in an edition, in the order in which they came; or those of these enrolments who still are. */
export async function readEnrolled(
  db: Db,
  editionId: string,
  ids?: readonly string[],
): Promise<EnrolledMember[]> {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'personId', 'role', 'answers', 'capacityPairs'])
    .where('editionId', '=', editionId)
    .where('status', '=', 'enrolled')
    .$if(ids !== undefined, (some) => some.where('id', 'in', ids!))
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, personId, role, answers, capacityPairs }) => {
    const { name, email, language, profile } = people.get(personId)!
    return {
      id,
      personId,
      role: role as Role,
      name,
      email,
      language,
      capacity: capacityPairs,
      profile,
      answers: answers as Answers,
    }
  })
}
