import { action } from '../../../../platform/server/action.ts'
import { Question } from '../../../questionnaires/contract.ts'
import { answersQuestion } from '../../../questionnaires/rules.ts'
import { readVersion } from '../../../questionnaires/server/index.ts'
import { answerQuiz } from '../../contract.ts'
import { stateOf } from '../../rules.ts'
import { findKeptQuiz } from '../state/kept-quiz.ts'
import { tellQuiz } from '../state/tell-quiz.ts'

export const answerQuizAction = action(answerQuiz, async (context, { id, question: key, option }) => {
  const { db, now, organisation, person } = context
  // Shared: many answer at once, and nobody while it is rewritten or closed.
  await db.selectFrom('quizzes.quizzes').select('id').where('id', '=', id).forShare().execute()
  const quiz = (await findKeptQuiz(db, id))!
  if (quiz.madeBy === person.id) throw context.refuse('author-knows')
  if (stateOf(quiz) !== 'open') throw context.refuse('quiz-not-open')
  const version = await readVersion(db, id, Question)
  const question = version?.questions.find((one) => one.key === key)
  if (!question || !answersQuestion(option, question)) throw context.refuse('unknown-answer')
  const kept = await db
    .insertInto('quizzes.answers')
    .values({
      organisationId: organisation.id,
      quizId: id,
      personId: person.id,
      question: key,
      option,
      answeredAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('option')
    .executeTakeFirst()
  if (!kept) throw context.refuse('quiz-answered-already')
  await tellQuiz(context, quiz, person.id)
  return {}
})
