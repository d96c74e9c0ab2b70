import type { Selectable } from 'kysely'
import type { QuizzesQuizzes } from '../../../../database/tables.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { QuizSubject } from '../../contract.ts'
import type { Answered, Solution } from '../../rules.ts'

export type KeptQuiz = Omit<Selectable<QuizzesQuizzes>, 'subject' | 'solution'> & {
  readonly subject: QuizSubject
  readonly solution: Solution
}

export async function findKeptQuiz(db: Db, id: string): Promise<KeptQuiz | undefined> {
  const row = await db.selectFrom('quizzes.quizzes').selectAll().where('id', '=', id).executeTakeFirst()
  return row as unknown as KeptQuiz | undefined
}

export async function findQuizOf(
  db: Db,
  subject: QuizSubject,
  subjectId: string,
): Promise<KeptQuiz | undefined> {
  const row = await db
    .selectFrom('quizzes.quizzes')
    .selectAll()
    .where('subject', '=', subject)
    .where('subjectId', '=', subjectId)
    .executeTakeFirst()
  return row as unknown as KeptQuiz | undefined
}

export const readAnswers = (db: Db, quizId: string): Promise<Answered[]> =>
  db
    .selectFrom('quizzes.answers')
    .select(['personId', 'question', 'option'])
    .where('quizId', '=', quizId)
    .execute()
