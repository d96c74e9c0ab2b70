import { action } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { enterQuizCode } from '../../contract.ts'
import { findSubject } from '../state/find-subject.ts'

/** A code of a quiz that one is not of is no code. */
export const enterQuizCodeAction = action(enterQuizCode, async (context, { code }) => {
  const { db, now, person } = context
  await refuseTooMany(db, { bucket: `quiz-code/${person.id}`, most: 30, minutes: 10, now })
  const quiz = await db
    .selectFrom('quizzes.quizzes')
    .select(['id', 'subject', 'subjectId'])
    .where('code', '=', code)
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  const found = quiz && (await findSubject(db, quiz.subject as 'workshop' | 'meeting', quiz.subjectId))
  if (!quiz || !(await found?.includes(person.id))) throw context.refuse('no-such-code')
  return { id: quiz.id }
})
