import type { z } from 'zod'
import type { Db } from '../../../platform/server/database/index.ts'
import type { Question } from '../contract.ts'

export type Version<Asked extends Question = Question> = {
  readonly id: string
  readonly number: number
  readonly questions: readonly Asked[]
}

/** What a questionnaire asks now; undefined where it never asked anything. */
export async function readVersion<Asked extends Question>(
  db: Db,
  questionnaireId: string,
  question: z.ZodType<Asked>,
): Promise<Version<Asked> | undefined> {
  const row = await db
    .selectFrom('questionnaires.versions')
    .select(['id', 'number', 'questions'])
    .where('questionnaireId', '=', questionnaireId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, questions: question.array().parse(row.questions) }
}
