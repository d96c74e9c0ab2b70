import { action } from '../../../platform/server/action.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { editEnrolment } from '../contract.ts'
import { lockEnrolment } from './lock-enrolment.ts'
import { readEnrolment } from './read-enrolment.ts'
import { saveAnswers } from './save-answers.ts'

export const editEnrolmentAction = action(
  editEnrolment,
  async (context, { id, answers, questionnaireVersion, capacityPairs }) => {
    const { db, now } = context
    const before = await lockEnrolment(context, id)
    if (answers) {
      const questionnaire = await readQuestionnaire(db, before.editionId)
      await saveAnswers(context, before, answers, questionnaire, questionnaireVersion)
    }
    const isNewCapacity = capacityPairs !== undefined && capacityPairs !== before.capacityPairs
    await db
      .updateTable('enrolment.enrolments')
      .set({
        capacityPairs: capacityPairs ?? before.capacityPairs,
        ...(isNewCapacity && { capacitySavedByHandAt: now }),
        revision: before.revision + 1,
        updatedAt: now,
      })
      .where('id', '=', id)
      .execute()
    return readEnrolment(db, id)
  },
)
