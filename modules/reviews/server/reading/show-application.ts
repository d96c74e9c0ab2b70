import { action } from '../../../../platform/server/action.ts'
import { showApplication, type Decision } from '../../contract.ts'
import type { Marks } from '../../grading/index.ts'
import { readAsRead } from './as-read.ts'
import { readRows } from './read-rows.ts'

export const showApplicationAction = action(showApplication, async (context, { id }) => {
  const { db, person } = context
  const { editionId } = await db
    .selectFrom('enrolment.reviewed')
    .select('editionId')
    .where('applicationId', '=', id)
    .executeTakeFirstOrThrow()
  const { terms, rows, ofApplication, readingsOf, nameOf } = await readRows(context, editionId!, [id])
  const { personId: _, ...row } = rows[0]!
  const { profile, asked, answers, answeredUnder, questionnaireVersion } = await readAsRead(db, id, {
    isBlind: terms.hidesNames,
    grades: false,
  })
  const readings = readingsOf.get(id) ?? []
  const owesMine = readings.some(({ personId, givenAt }) => personId === person.id && givenAt === null)
  return {
    ...row,
    editionId: editionId!,
    profile,
    asked,
    answers,
    answeredUnder,
    questionnaireVersion,
    criteria: terms.criteria.map(({ key, name }) => ({ key, name })),
    givenGrades: owesMine
      ? []
      : readings.flatMap(({ personId, marks, note, givenAt }) =>
          givenAt === null ? [] : [{ by: nameOf(personId), marks: marks as Marks, note, givenAt }],
        ),
    sent: (ofApplication.get(id) ?? [])
      .filter(({ sentAt }) => sentAt !== null)
      .toSorted((a, b) => (a.sentAt! < b.sentAt! ? 1 : -1))
      .map(({ decision, word, decidedBy, sentAt, reply, repliedAt }) => ({
        decision: decision as Decision,
        word,
        by: nameOf(decidedBy),
        at: sentAt!,
        reply,
        repliedAt,
      })),
  }
})
