import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { grouped, type Marks } from '../../grading/index.ts'

type Asked = {
  readonly editionId: string
  readonly personId: string
  readonly criteria: readonly { readonly key: string }[]
  readonly first: readonly string[]
}

/** The marks of the first few, of those who gave all of them: mine by name, the others' in order and without any. */
export async function readCalibration(db: Db, { editionId, personId, criteria, first }: Asked) {
  const rows = await db
    .selectFrom('reviews.readings')
    .innerJoin('enrolment.reviewed', 'enrolment.reviewed.applicationId', 'reviews.readings.applicationId')
    .select(['reviews.readings.applicationId', 'reviews.readings.personId', 'number', 'marks', 'givenAt'])
    .where('reviews.readings.editionId', '=', editionId)
    .where('calibrates', '=', true)
    .where(sql<boolean>`readings.application_id = any(${[...first]}::uuid[])`)
    .orderBy('position')
    .execute()
  const byReviewer = grouped(rows, (row) => row.personId)
  const whole = [...byReviewer].flatMap(([id, theirs]) =>
    theirs.length === first.length && theirs.every(({ givenAt }) => givenAt !== null) ? [id] : [],
  )
  return {
    given: whole.length,
    reviewers: byReviewer.size,
    applications: first.map((id) => {
      const ofThis = rows.filter(
        ({ applicationId, personId: who }) => applicationId === id && whole.includes(who),
      )
      const mine = ofThis.find((row) => row.personId === personId)!
      return {
        number: mine.number!,
        criteria: criteria.flatMap(({ key }) => {
          const marked = (mine.marks as Marks)[key]
          if (marked === undefined) return []
          const others = ofThis.flatMap((row) => (row === mine ? [] : ((row.marks as Marks)[key] ?? [])))
          return [{ key, mine: marked, others: others.toSorted((a, b) => a - b) }]
        }),
      }
    }),
  }
}
