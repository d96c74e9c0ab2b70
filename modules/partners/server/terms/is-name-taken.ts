import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** By another partner of the edition that is not over, whatever its capitals, accents and spaces. */
export async function isNameTaken(db: Db, editionId: string, name: string, but?: string): Promise<boolean> {
  const others = await db
    .selectFrom('partners.partners')
    .select(['id', sql<string>`platform.unaccented(name)`.as('name')])
    .select(sql<string>`platform.unaccented(${name}::text)`.as('asked'))
    .where('editionId', '=', editionId)
    .where('endedAt', 'is', null)
    .execute()
  // Capitals are folded here: some databases know those of plain letters alone.
  return others.some((other) => other.id !== but && folded(other.name) === folded(other.asked))
}

const folded = (name: string) => name.toLocaleLowerCase().replace(/\s+/g, ' ').trim()
