import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

export type KnownHanded = {
  readonly id: string
  readonly placementId: string
  readonly expectedId: string
  readonly version: number
  readonly handedAt: string
  readonly isLate: boolean
  readonly text: string | null
  readonly link: string | null
  readonly fileId: string | null
  readonly fileName: string | null
  readonly fileKind: string | null
  readonly fileBytes: number | null
  readonly forgotten: readonly string[]
}

/** What was handed in on these placements, the latest first. */
export async function readHanded(db: Db, placementIds: readonly string[]): Promise<KnownHanded[]> {
  if (placementIds.length === 0) return []
  const rows = await db
    .selectFrom('training.handed')
    .select(['id', 'placementId', 'expectedId', 'version', 'handedAt', 'isLate', 'text', 'link'])
    .select(['fileId', 'fileName', 'fileKind', 'fileBytes', 'forgotten'])
    .where(sql<boolean>`placement_id = any(${[...placementIds]}::uuid[])`)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, forgotten: row.forgotten as string[] }))
}

/** Every line that these people forgot in this course, a list a version. */
export async function readForgotten(
  db: Db,
  editionId: string,
  personIds: readonly string[],
): Promise<string[][]> {
  const rows = await db
    .selectFrom('training.handed')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .select('forgotten')
    .where('editionId', '=', editionId)
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute()
  return rows.map(({ forgotten }) => forgotten as string[])
}

/** Of each placement and expected deliverable, whether the latest version waits for a word of somebody else than its author. */
export async function readUnanswered(db: Db, placementIds: readonly string[]): Promise<Set<string>> {
  if (placementIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('training.handed')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .select(['placementId'])
    .where(sql<boolean>`placement_id = any(${[...placementIds]}::uuid[])`)
    .where(
      sql<boolean>`not exists (select 1 from training.handed as later where later.organisation_id = handed.organisation_id
        and later.placement_id = handed.placement_id and later.expected_id = handed.expected_id
        and later.version > handed.version)`,
    )
    .where(
      sql<boolean>`not exists (select 1 from training.comments where comments.organisation_id = handed.organisation_id
        and comments.handed_id = handed.id and comments.author_id <> placements.person_id)`,
    )
    .execute()
  return new Set(rows.map(({ placementId }) => placementId))
}
