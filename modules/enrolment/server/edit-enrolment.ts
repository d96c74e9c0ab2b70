import { action } from '../../../platform/server/action.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { editEnrolment } from '../contract.ts'
import { whyNotAnswers } from '../rules.ts'
import { readEnrolment } from './read-enrolment.ts'

export const editEnrolmentAction = action(editEnrolment, async (context, { id, answers, capacityPairs }) => {
  const { db, now, expectedRevision } = context
  const enrolment = await readEnrolment(db, id)
  if (answers) {
    const refusal = whyNotAnswers(answers, enrolment.role, await readQuestionnaire(db, enrolment.editionId))
    if (refusal) throw context.refuse(refusal.code, { question: refusal.question })
  }
  const edited = await db
    .updateTable('enrolment.enrolments')
    .set({
      answers: JSON.stringify(answers ?? enrolment.answers),
      capacityPairs: capacityPairs ?? enrolment.capacityPairs,
      revision: expectedRevision! + 1,
      updatedAt: now,
    })
    .where('id', '=', id)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!edited) throw context.refuse('changed-meanwhile')
  return readEnrolment(db, id)
})
