import { action } from '../../../platform/server/action.ts'
import type { Role } from '../../programmes/contract.ts'
import { questionsFor } from '../../programmes/rules.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { shownOf } from '../../questionnaires/rules.ts'
import { editOwnAnswers, EnrolmentStatus } from '../contract.ts'
import { whyNotChangeOwn, whyNotEmptied } from '../rules.ts'
import { lockEnrolment } from './lock-enrolment.ts'
import { readOwnEnrolment } from './read-own-enrolment.ts'
import { saveAnswers } from './save-answers.ts'

export const editOwnAnswersAction = action(
  editOwnAnswers,
  async (context, { id, answers, questionnaireVersion }) => {
    const { db, now } = context
    const before = await lockEnrolment(context, id)
    const refusal = whyNotChangeOwn({
      status: EnrolmentStatus.parse(before.status),
      answersUsedAt: before.answersUsedAt,
    })
    if (refusal) throw context.refuse(refusal)
    const questionnaire = await readQuestionnaire(db, before.editionId)
    const emptied = whyNotEmptied(
      before.answers as Answers,
      answers,
      shownOf(questionsFor(before.role as Role, questionnaire), answers),
    )
    if (emptied) throw context.refuse(emptied.code, { question: emptied.question })
    await saveAnswers(context, before, answers, questionnaire, questionnaireVersion)
    await db
      .updateTable('enrolment.enrolments')
      .set({ revision: before.revision + 1, updatedAt: now })
      .where('id', '=', id)
      .execute()
    return readOwnEnrolment(db, id)
  },
)
