import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { grouped } from '../../grading/index.ts'

/** All that was decided of these applications, sent or not. */
export async function readDecisions(db: Db, applicationIds: readonly string[]) {
  const rows = await db
    .selectFrom('reviews.decisions')
    .select(['id', 'applicationId', 'decision', 'word', 'sentAt', 'repliedAt'])
    .where(sql<boolean>`application_id = any(${[...applicationIds]}::uuid[])`)
    .execute()
  return grouped(rows, ({ applicationId }) => applicationId)
}
