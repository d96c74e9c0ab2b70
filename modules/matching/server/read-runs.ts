import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { Run } from '../contract.ts'

export async function readRun(db: Db, id: string): Promise<Run> {
  const row = await db
    .selectFrom('matching.runs')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return (await named(db, [row]))[0]!
}

/** The runs of an edition, latest first. */
export async function readRuns(db: Db, editionId: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('matching.runs')
    .select(columns)
    .where('editionId', '=', editionId)
    .orderBy('ranAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return named(db, rows)
}

const columns = [
  'id',
  'editionId',
  'ranAt',
  'ranBy',
  'engineVersion',
  'inputHash',
  'served',
  'totalPoints',
  'lowestPoints',
  'publishedAt',
  'publishedBy',
] as const

async function named<Row extends { ranBy: string; publishedBy: string | null }>(
  db: Db,
  rows: Row[],
): Promise<Run[]> {
  const people = await readPeople(
    db,
    rows.flatMap(({ ranBy, publishedBy }) => [ranBy, ...(publishedBy ? [publishedBy] : [])]),
  )
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  return rows.map((row) =>
    Run.parse({ ...row, ranBy: nameOf(row.ranBy), publishedBy: row.publishedBy && nameOf(row.publishedBy) }),
  )
}
