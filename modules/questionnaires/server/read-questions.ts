import type { z } from 'zod'
import type { Db } from '../../../platform/server/database/index.ts'
import type { Question } from '../contract.ts'

/** What one version asks, by its id; throws where there is none. */
export async function readQuestions<Asked extends Question>(
  db: Db,
  versionId: string,
  question: z.ZodType<Asked>,
): Promise<Asked[]> {
  const { questions } = await db
    .selectFrom('questionnaires.versions')
    .select('questions')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  return question.array().parse(questions)
}
