import { sql } from 'kysely'
import { Wording } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'

export type EditionNames = { readonly programmeName: Wording; readonly editionName: Wording }

/** What these editions are called. */
export async function readEditionNames(db: Db, ids: readonly string[]): Promise<Map<string, EditionNames>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('programmes.editions')
    .innerJoin('programmes.programmes', 'programmes.programmes.id', 'programmes.editions.programmeId')
    .select(['programmes.editions.id', 'programmes.programmes.name as programmeName'])
    .select('programmes.editions.name as editionName')
    .where(sql<boolean>`editions.id = any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(
    rows.map(({ id, programmeName, editionName }) => [
      id,
      { programmeName: Wording.parse(programmeName), editionName: Wording.parse(editionName) },
    ]),
  )
}
