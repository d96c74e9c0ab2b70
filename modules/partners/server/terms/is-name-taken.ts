import type { Db } from '../../../../platform/server/database/index.ts'

/** By another partner of the edition that is not over, whatever its capitals: also where the database knows no accents. */
export async function isNameTaken(db: Db, editionId: string, name: string, but?: string): Promise<boolean> {
  const others = await db
    .selectFrom('partners.partners')
    .select(['id', 'name'])
    .where('editionId', '=', editionId)
    .where('endedAt', 'is', null)
    .execute()
  const plain = (text: string) => text.toLocaleLowerCase()
  return others.some((other) => other.id !== but && plain(other.name) === plain(name))
}
