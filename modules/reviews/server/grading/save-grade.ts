import { action } from '../../../../platform/server/action.ts'
import { lockApplications } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { listApplications, saveGrade } from '../../contract.ts'
import { readState } from '../deciding/read-state.ts'
import { readKept } from './kept-reading.ts'

/** Kept as it is typed, for nobody else; given, the team reads it. Asked under the lock that answers are sent under. */
export const saveGradeAction = action(saveGrade, async (context, { id, marks, note, gives }) => {
  const { db, now, person, expectedRevision } = context
  await lockApplications(db, [id])
  const reading = await readKept(context, id, () => readState(db, id))
  if (reading.whyNotGrade) throw context.refuse(reading.whyNotGrade)
  if (reading.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const keys = reading.terms.criteria.map(({ key }) => key)
  if (Object.keys(marks).some((key) => !keys.includes(key))) throw context.refuse('unknown-criterion')
  const isGiven = gives || reading.givenAt !== null
  if (isGiven && keys.some((key) => marks[key] === undefined)) throw context.refuse('mark-missing')
  const givenAt = isGiven ? (reading.givenAt ?? now) : null
  const revision = reading.revision + 1
  await db
    .updateTable('reviews.readings')
    .set({ marks: JSON.stringify(marks), note, givenAt, revision })
    .where('applicationId', '=', id)
    .where('personId', '=', person.id)
    .execute()
  if (isGiven) context.tellPages(await readLeadIds(db, [reading.editionId]), [listApplications])
  return { marks, note, givenAt, next: reading.next, revision }
})
