import type { GivenFile } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { fileOf } from '../../../questionnaires/rules.ts'

/** The file that an answer names, where it was sent for this question of this edition. */
export async function findFile(
  db: Db,
  { editionId, question, answer }: { editionId: string; question: string; answer: unknown },
): Promise<GivenFile | undefined> {
  const named = fileOf(answer)
  if (!named) return undefined
  return db
    .selectFrom('enrolment.files')
    .select(['id', 'name', 'kind', 'bytes'])
    .where('id', '=', named.id)
    .where('editionId', '=', editionId)
    .where('question', '=', question)
    .executeTakeFirst()
}
