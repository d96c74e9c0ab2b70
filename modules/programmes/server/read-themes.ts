import type { Db } from '../../../platform/server/database/index.ts'
import { Theme } from '../contract.ts'

/** The themes of an edition, in their order. */
export async function readThemes(db: Db, editionId: string): Promise<Theme[]> {
  const themes = await db
    .selectFrom('programmes.themes')
    .select(['key', 'asking', 'offering'])
    .where('editionId', '=', editionId)
    .orderBy('position')
    .orderBy('key')
    .execute()
  return themes.map((row) => Theme.parse(row))
}
