import type { Context } from '../../../../platform/server/context.ts'
import type { ApplicationState } from '../../contract.ts'
import { whyNotGrade } from '../../rules.ts'
import { readTerms } from '../reading/read-terms.ts'

/** One reading of the person of the context, with what they have still to give, and why it is not graded now. */
export async function readKept(
  { db, person }: Pick<Context, 'db' | 'person'>,
  id: string,
  stateOf: () => Promise<ApplicationState>,
) {
  const reading = await db
    .selectFrom('reviews.readings')
    .select(['editionId', 'calibrates', 'marks', 'note', 'givenAt', 'revision'])
    .where('applicationId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirstOrThrow()
  const terms = await readTerms(db, reading.editionId)
  const ahead = await readAhead(db, reading.editionId, person.id)
  return {
    ...reading,
    terms,
    next: ahead.find(({ applicationId }) => applicationId !== id)?.applicationId ?? null,
    whyNotGrade: whyNotGrade({
      state: await stateOf(),
      isOver: terms.namesShownAt !== null,
      calibrates: reading.calibrates,
      firstLeft: ahead.filter(({ calibrates }) => calibrates).length,
      givenAt: reading.givenAt,
    }),
  }
}

/** What this reviewer has still to give, the first three first. */
async function readAhead(db: Context['db'], editionId: string, personId: string) {
  return db
    .selectFrom('reviews.readings')
    .innerJoin('enrolment.reviewed', 'enrolment.reviewed.applicationId', 'reviews.readings.applicationId')
    .select(['reviews.readings.applicationId', 'calibrates'])
    .where('reviews.readings.editionId', '=', editionId)
    .where('reviews.readings.personId', '=', personId)
    .where('givenAt', 'is', null)
    .where('closedAt', 'is', null)
    .where('enrolledAt', 'is', null)
    .whereRef('enrolment.reviewed.personId', '!=', 'reviews.readings.personId')
    .orderBy('calibrates', 'desc')
    .orderBy('position')
    .execute()
}
