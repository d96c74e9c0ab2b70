import { sql } from 'kysely'
import type { Language } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'

/** One wording of the charter of an edition, in one language, as it was and stays. */
export type CharterText = {
  readonly editionId: string
  readonly version: number
  readonly language: Language
  readonly text: string
}
type Named = Omit<CharterText, 'text'>

/** The texts that these name, those that exist; in no order. */
export async function readCharters(db: Db, named: readonly Named[]): Promise<CharterText[]> {
  if (named.length === 0) return []
  const rows = await db
    .selectFrom('programmes.charters')
    .select(['editionId', 'version', 'language', 'text'])
    .where(
      sql<boolean>`(edition_id, version, language) in (
        select * from unnest(${named.map(({ editionId }) => editionId)}::uuid[],
          ${named.map(({ version }) => version)}::int[], ${named.map(({ language }) => language)}::text[]))`,
    )
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Language }))
}
