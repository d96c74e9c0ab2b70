import type { Context } from '../../../../platform/server/context.ts'
import { readApplication } from '../../../enrolment/server/index.ts'
import type { Reading } from '../../contract.ts'
import { applicationState, whyNotGrade } from '../../rules.ts'
import { readDecisions } from '../deciding/read-decisions.ts'
import { readAsRead } from '../reading/as-read.ts'
import { latestSent } from '../reading/read-rows.ts'
import { readTerms } from '../reading/read-terms.ts'

type Asked = Awaited<ReturnType<typeof readApplication>>

/** One reading of the person of the context, with what it asks and why it may wait. */
export async function readOwnReading(context: Pick<Context, 'db' | 'person'>, id: string): Promise<Reading> {
  const { db, person } = context
  const reading = await db
    .selectFrom('reviews.readings')
    .select(['editionId', 'calibrates', 'marks', 'note', 'givenAt', 'revision'])
    .where('applicationId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirstOrThrow()
  const terms = await readTerms(db, reading.editionId)
  // Whoever grades without seeing names goes on so, whatever the team has shown itself.
  const { profile, asked, answers, answeredUnder, questionnaireVersion, ...application } = await readAsRead(
    db,
    id,
    terms.isBlind,
  )
  const ahead = await readAhead(db, reading.editionId, person.id)
  return {
    applicationId: id,
    editionId: reading.editionId,
    number: application.number,
    name: application.name,
    role: application.role,
    isBlind: terms.isBlind,
    profile,
    asked,
    answers,
    answeredUnder,
    questionnaireVersion,
    criteria: terms.criteria,
    calibrates: reading.calibrates,
    marks: reading.marks as Record<string, number>,
    note: reading.note,
    givenAt: reading.givenAt,
    whyNotGrade: await whyNot(),
    next: ahead.find(({ applicationId }) => applicationId !== id)?.applicationId ?? null,
    revision: reading.revision,
  }

  async function whyNot() {
    const decisions = (await readDecisions(db, [id])).get(id) ?? []
    return (
      whyNotGrade({
        state: stateOf(application, decisions),
        isOver: terms.namesShownAt !== null,
        calibrates: reading.calibrates,
        firstLeft: ahead.filter(({ calibrates }) => calibrates).length,
        givenAt: reading.givenAt,
      }) ?? null
    )
  }
}

const stateOf = (
  application: Pick<Asked, 'inReviewSince' | 'enrolledAt' | 'withdrawnAt'>,
  decisions: Parameters<typeof latestSent>[0],
) => applicationState(application, latestSent(decisions))

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
