import { action } from '../../../../platform/server/action.ts'
import { openQuiz } from '../../contract.ts'
import { stateOf } from '../../rules.ts'
import { findKeptQuiz } from '../state/kept-quiz.ts'
import { newCode } from '../state/new-code.ts'
import { tellQuiz } from '../state/tell-quiz.ts'

/** Said twice it does the same. Opened again it has another code: the first may be another quiz's by now. */
export const openQuizAction = action(openQuiz, async (context, { id, isOpen }) => {
  const { db, now, person } = context
  await db.selectFrom('quizzes.quizzes').select('id').where('id', '=', id).forUpdate().execute()
  const quiz = (await findKeptQuiz(db, id))!
  const state = stateOf(quiz)
  if (isOpen === (state === 'open')) return {}
  if (!isOpen && state === 'draft') return {}
  await db
    .updateTable('quizzes.quizzes')
    .set(
      isOpen
        ? {
            openedAt: quiz.openedAt ?? now,
            closedAt: null,
            ...(state === 'closed' && { code: await newCode(db) }),
          }
        : { closedAt: now },
    )
    .where('id', '=', id)
    .execute()
  await tellQuiz(context, quiz, person.id)
  return {}
})
