import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { listener } from '../../../platform/server/facts.ts'

/** Pairs were made of these answers and are known to people: who gave them changes them no more. */
export const closeUsedAnswers = listener(
  'close-used-answers',
  { fact: 'matching-run-published', payload: z.object({ editionId: Id }) },
  async ({ db, now }, { editionId }) => {
    await db
      .updateTable('enrolment.enrolments')
      .set({ answersUsedAt: now })
      .where('editionId', '=', editionId)
      .where('status', '=', 'enrolled')
      .where('answersUsedAt', 'is', null)
      .execute()
  },
)
