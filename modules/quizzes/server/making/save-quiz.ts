import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { saveVersion } from '../../../questionnaires/server/index.ts'
import { saveQuiz } from '../../contract.ts'
import { toQuestions, whyNotQuestions } from '../../rules.ts'
import { findQuizOf } from '../state/kept-quiz.ts'
import { newCode } from '../state/new-code.ts'
import { tellQuiz } from '../state/tell-quiz.ts'

/** One a workshop or meeting: of a pair, whoever writes it first is its author. */
export const saveQuizAction = action(saveQuiz, async (context, { subject, subjectId, questions: drafts }) => {
  const { db, now, organisation, person } = context
  const refusal = whyNotQuestions(drafts)
  if (refusal) throw context.refuse(refusal)
  const { questions, solution } = toQuestions(drafts)
  await db
    .insertInto('quizzes.quizzes')
    .values({
      organisationId: organisation.id,
      id: newId(now),
      subject,
      subjectId,
      madeBy: person.id,
      solution: JSON.stringify(solution),
      code: await newCode(db),
      madeAt: now,
    })
    // Of two who write at once the second finds the first one's.
    .onConflict((conflict) => conflict.columns(['organisationId', 'subject', 'subjectId']).doNothing())
    .execute()
  const quiz = (await findQuizOf(db, subject, subjectId))!
  if (quiz.madeBy !== person.id) throw context.refuse('quiz-of-another')
  // Locked, so that nobody answers the question that is being rewritten.
  await db.selectFrom('quizzes.quizzes').select('id').where('id', '=', quiz.id).forUpdate().execute()
  const answered = await db
    .selectFrom('quizzes.answers')
    .select('personId')
    .where('quizId', '=', quiz.id)
    .limit(1)
    .executeTakeFirst()
  if (answered) throw context.refuse('quiz-answered')
  await db
    .updateTable('quizzes.quizzes')
    .set({ solution: JSON.stringify(solution) })
    .where('id', '=', quiz.id)
    .execute()
  await saveVersion(context, quiz.id, questions)
  await tellQuiz(context, quiz, person.id)
  return { id: quiz.id }
})
