import type { z } from 'zod'
import type { Db } from '../../../platform/server/database/index.ts'
import type { Question } from '../contract.ts'

/** What a questionnaire asked in these versions, by their number. */
export async function readVersions<Asked extends Question>(
  db: Db,
  questionnaireId: string,
  numbers: readonly number[],
  question: z.ZodType<Asked>,
): Promise<Map<number, readonly Asked[]>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('questionnaires.versions')
    .select(['number', 'questions'])
    .where('questionnaireId', '=', questionnaireId)
    .where('number', 'in', [...new Set(numbers)])
    .execute()
  return new Map(rows.map(({ number, questions }) => [number, question.array().parse(questions)]))
}
