import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Due } from '../../rules.ts'

/** Which of these were said: each is said once to each reader, for each time that it happens. */
export async function firedBefore(db: Db, due: readonly Due[]): Promise<(one: Due) => boolean> {
  const subjects = [...new Set(due.map(({ subjectId }) => subjectId))]
  const rows =
    subjects.length === 0
      ? []
      : await db
          .selectFrom('reminders.fired')
          .select(['event', 'personId', 'subjectId', 'since'])
          .where(sql<boolean>`subject_id = any(${subjects}::uuid[])`)
          .execute()
  const said = new Set(rows.map((row) => keyOf({ ...row, readerId: row.personId })))
  return (one) => said.has(keyOf(one))
}

const keyOf = ({
  event,
  readerId,
  subjectId,
  since,
}: Pick<Due, 'readerId' | 'subjectId' | 'since'> & { event: string }) =>
  `${event} ${readerId} ${subjectId} ${since}`
