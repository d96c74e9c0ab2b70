import { action } from '../../../../platform/server/action.ts'
import { findQuiz } from '../../contract.ts'
import { stateOf } from '../../rules.ts'
import { findSubject } from '../state/find-subject.ts'
import { findQuizOf, readAnswers } from '../state/kept-quiz.ts'

export const findQuizAction = action(findQuiz, async ({ db, person }, { subject, subjectId }) => {
  const quiz = await findQuizOf(db, subject, subjectId)
  const isMine = quiz?.madeBy === person.id
  if (!quiz) {
    const found = await findSubject(db, subject, subjectId)
    return { quiz: null, mayMake: found?.hostIds.includes(person.id) ?? false }
  }
  const state = stateOf(quiz)
  // One that is being written is nobody else's yet.
  if (state === 'draft' && !isMine) return { quiz: null, mayMake: false }
  const answers = await readAnswers(db, quiz.id)
  return {
    quiz: {
      id: quiz.id,
      state,
      isMine,
      answered: answers.filter(({ personId }) => personId === person.id).length,
      questions: Object.keys(quiz.solution).length,
      code: isMine && state === 'open' ? quiz.code : null,
    },
    mayMake: false,
  }
})
