import { Wording } from '../../../platform/contract.ts'
import type { Db } from '../../../platform/server/database/index.ts'

/** Every edition of the programme that this one is of, the latest first; `isEarlier`: made before this one. */
export async function listEditionsOfProgramme(
  db: Db,
  editionId: string,
): Promise<{ id: string; name: Wording; isEarlier: boolean }[]> {
  const rows = await db
    .selectFrom('programmes.editions as edition')
    .innerJoin('programmes.editions as asked', (join) =>
      join
        .onRef('asked.programmeId', '=', 'edition.programmeId')
        .onRef('asked.organisationId', '=', 'edition.organisationId'),
    )
    .select(['edition.id', 'edition.name', 'asked.createdAt as askedAt', 'edition.createdAt'])
    .where('asked.id', '=', editionId)
    .orderBy('edition.createdAt', 'desc')
    .orderBy('edition.id', 'desc')
    .execute()
  return rows.map(({ id, name, askedAt, createdAt }) => ({
    id,
    name: Wording.parse(name),
    isEarlier: id !== editionId && createdAt <= askedAt,
  }))
}
