import { listener } from '../../../../platform/server/facts.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { readQuestions } from '../../../questionnaires/server/index.ts'
import { relationshipErased } from '../../../relationships/server/index.ts'
import { CheckInQuestion, withoutWords } from '../../check-ins/form.ts'

/**
 * A year after the end: what was confided, and every answer in words, is gone; what was counted stays. Who has not
 * answered by then is asked no more.
 */
export const eraseFeedbackWithPair = listener(
  'erase-feedback-with-pair',
  relationshipErased,
  async ({ db, now }, { relationshipId }) => {
    await db
      .updateTable('feedback.checkIns')
      .set({ letGoAt: now })
      .where('relationshipId', '=', relationshipId)
      .where('answeredAt', 'is', null)
      .where('letGoAt', 'is', null)
      .execute()
    await db
      .updateTable('feedback.endingReasons')
      .set({ words: '' })
      .where('relationshipId', '=', relationshipId)
      .execute()
    await db
      .updateTable('feedback.confidences')
      .set({ words: '' })
      .where('relationshipId', '=', relationshipId)
      .execute()
    const answered = await db
      .selectFrom('feedback.checkIns')
      .select(['id', 'versionId', 'answers'])
      .where('relationshipId', '=', relationshipId)
      .where('answers', 'is not', null)
      .orderBy('id')
      .execute()
    for (const { id, versionId, answers } of answered) {
      const asked = await readQuestions(db, versionId, CheckInQuestion)
      await db
        .updateTable('feedback.checkIns')
        .set({ answers: JSON.stringify(withoutWords(asked, answers as Answers)) })
        .where('id', '=', id)
        .execute()
    }
  },
)
