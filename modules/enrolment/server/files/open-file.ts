import type { GivenFile } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { Refusal } from '../../../../platform/server/refusal.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { findFile } from './find-file.ts'

/** What somebody enrolled sent for a question. */
export async function openFile(db: Db, id: string, question: string): Promise<GivenFile> {
  const { editionId, answers } = await db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', 'answers'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const file = await findFile(db, { editionId, question, answer: (answers as Answers)[question] })
  if (!file) throw new Refusal('file-gone')
  return file
}
