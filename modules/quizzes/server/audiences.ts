import { audience } from '../../../platform/server/action.ts'
import type { QuizSubject } from '../contract.ts'
import { findSubject } from './state/find-subject.ts'
import { findKeptQuiz } from './state/kept-quiz.ts'

type BySubject = { readonly subject: QuizSubject; readonly subjectId: string }
type ById = { readonly id: string }

/** Whoever is of the edition of a workshop, or of the pair of a meeting. */
export const ofQuizSubject = audience(
  'of-quiz-subject',
  async ({ db, person }, { subject, subjectId }: BySubject) =>
    (await (await findSubject(db, subject, subjectId))?.includes(person.id)) ?? false,
)

export const hostOfQuizSubject = audience(
  'host-of-quiz-subject',
  async ({ db, person }, { subject, subjectId }: BySubject) =>
    (await findSubject(db, subject, subjectId))?.hostIds.includes(person.id) ?? false,
)

/** As long as it was never opened its author alone. */
export const ofQuiz = audience('of-quiz', async ({ db, person }, { id }: ById) => {
  const quiz = await findKeptQuiz(db, id)
  if (!quiz) return false
  if (quiz.madeBy === person.id) return true
  if (quiz.openedAt === null) return false
  return (await (await findSubject(db, quiz.subject, quiz.subjectId))?.includes(person.id)) ?? false
})

export const authorOfQuiz = audience(
  'author-of-quiz',
  async ({ db, person }, { id }: ById) => (await findKeptQuiz(db, id))?.madeBy === person.id,
)
