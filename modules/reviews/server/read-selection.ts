import type { Db } from '../../../platform/server/database/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { grouped, spreadOf, type Marks } from '../grading/index.ts'
import { readTerms } from './reading/read-terms.ts'

/** Somebody whom the team took, told so, and what their application was graded; null where it was not. */
export type Selected = {
  readonly applicationId: string
  readonly personId: string
  readonly role: Role
  readonly acceptedAt: string
  readonly mean: number | null
  readonly grades: number
}

/** Who was taken in an edition, the best graded first: for modules that place them. Grades are the team's to read. */
export async function readSelection(db: Db, editionId: string): Promise<Selected[]> {
  const taken = await db
    .selectFrom('enrolment.reviewed')
    .select(['applicationId', 'personId', 'role', 'enrolledAt'])
    .where('editionId', '=', editionId)
    .where('enrolledAt', 'is not', null)
    .orderBy('number')
    .execute()
  const { criteria } = await readTerms(db, editionId)
  const given = await db
    .selectFrom('reviews.readings')
    .select(['applicationId', 'marks'])
    .where('editionId', '=', editionId)
    .where('givenAt', 'is not', null)
    .execute()
  const marksOf = grouped(given, ({ applicationId }) => applicationId)
  return taken
    .map(({ applicationId, personId, role, enrolledAt }) => {
      const marks = (marksOf.get(applicationId!) ?? []).map((one) => one.marks as Marks)
      return {
        applicationId: applicationId!,
        personId: personId!,
        role: role as Role,
        acceptedAt: enrolledAt!,
        mean: spreadOf(marks, criteria).mean,
        grades: marks.length,
      }
    })
    .toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
}
