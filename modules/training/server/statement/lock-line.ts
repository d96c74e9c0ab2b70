import type { Db } from '../../../../platform/server/database/index.ts'
import { readKeptLines } from './read-kept-lines.ts'

/** A line with its statement locked: it is contested, settled and closed one after the other. */
export async function lockLine(db: Db, id: string) {
  const statement = await db
    .selectFrom('training.statements')
    .select(['id', 'editionId', 'mentorId', 'month', 'approvedAt'])
    .where('id', 'in', (of) => of.selectFrom('training.lines').select('statementId').where('id', '=', id))
    .forUpdate()
    .executeTakeFirstOrThrow()
  const lines = (await readKeptLines(db, [statement.id])).get(statement.id)!
  return { statement, line: lines.find((line) => line.id === id)! }
}
