import { z } from 'zod'
import { later } from '../../../../platform/server/clock.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../../relationships/server/index.ts'

/** A year after a quiz was opened nobody's answers are kept; its questions stay, for who does it again. */
export const eraseQuizAnswers = job(
  { name: 'erase-quiz-answers', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now }) => {
    const before = later(now, -readableForDays * 86_400_000)
    await db
      .deleteFrom('quizzes.answers')
      .where('quizId', 'in', (those) =>
        those.selectFrom('quizzes.quizzes').select('id').where('openedAt', '<=', before),
      )
      .execute()
  },
)
