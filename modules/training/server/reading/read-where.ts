import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Where } from '../../contract.ts'
import { weekOf } from '../../rules.ts'

export type KnownWhere = {
  readonly where: Where
  readonly blockedOn: string | null
  readonly blockedSince: string | null
}

export const whereKey = (editionId: string, personId: string) => `${editionId}/${personId}`

/** Where each of these people is in each of these courses, on that day; by `whereKey`. */
export async function readWhere(
  db: Db,
  editionIds: readonly string[],
  personIds: readonly string[],
  today: string,
): Promise<Map<string, KnownWhere>> {
  const rows = await db
    .selectFrom('training.placements')
    .innerJoin('training.projects', 'training.projects.id', 'projectId')
    .select(['training.placements.id', 'training.placements.editionId', 'personId', 'projectId', 'title'])
    .select(['weeks', 'startedOn', 'endsWithDefence', 'blockedOn', 'blockedSince'])
    .where(sql<boolean>`placements.edition_id = any(${[...editionIds]}::uuid[])`)
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .where('endedOn', 'is', null)
    .execute()
  return new Map(
    rows.map(({ id, editionId, personId, blockedOn, blockedSince, ...row }) => [
      whereKey(editionId, personId),
      {
        where: { placementId: id, ...row, week: weekOf(row.startedOn, today) },
        blockedOn,
        blockedSince,
      },
    ]),
  )
}
