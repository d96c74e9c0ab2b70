import { action } from '../../../platform/server/action.ts'
import { markSavedByHand, type SavedByHand } from '../../people/rules.ts'
import type { Role } from '../../programmes/contract.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { editEnrolment } from '../contract.ts'
import { whyNotAnswers } from '../rules.ts'
import { readEnrolment } from './read-enrolment.ts'

export const editEnrolmentAction = action(editEnrolment, async (context, { id, answers, capacityPairs }) => {
  const { db, now, expectedRevision } = context
  const before = await db
    .selectFrom('enrolment.enrolments')
    .select([
      'editionId',
      'role',
      'answers',
      'capacityPairs',
      'revision',
      'answersSavedByHand',
      'capacitySavedByHandAt',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  if (answers) {
    const questionnaire = await readQuestionnaire(db, before.editionId)
    const refusal = whyNotAnswers(answers, before.role as Role, questionnaire)
    if (refusal) throw context.refuse(refusal.code, { question: refusal.question })
  }
  const known = before.answers as Answers
  const after = answers ?? known
  const marks = markSavedByHand(before.answersSavedByHand as SavedByHand, known, after, now)
  const isNewCapacity = capacityPairs !== undefined && capacityPairs !== before.capacityPairs
  await db
    .updateTable('enrolment.enrolments')
    .set({
      answers: JSON.stringify(after),
      answersSavedByHand: JSON.stringify(marks),
      capacityPairs: capacityPairs ?? before.capacityPairs,
      ...(isNewCapacity && { capacitySavedByHandAt: now }),
      revision: before.revision + 1,
      updatedAt: now,
    })
    .where('id', '=', id)
    .execute()
  return readEnrolment(db, id)
})
