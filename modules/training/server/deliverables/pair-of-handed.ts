import type { Db } from '../../../../platform/server/database/index.ts'
import { findPairsOf, type KnownPair } from '../../../relationships/server/index.ts'

/** The pair whose mentee handed it in: the latest of that course that still is, else the latest that was. */
export async function pairOfHanded(
  db: Db,
  id: string,
): Promise<{ pair: KnownPair; title: string } | undefined> {
  const handed = await db
    .selectFrom('training.handed')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .innerJoin('training.expected', 'training.expected.id', 'expectedId')
    .select(['editionId', 'personId', 'title'])
    .where('training.handed.id', '=', id)
    .executeTakeFirst()
  if (!handed) return undefined
  const pairs = (await findPairsOf(db, handed.personId)).filter(
    ({ editionId, parties }) =>
      editionId === handed.editionId &&
      parties.some(({ personId, role }) => personId === handed.personId && role === 'mentee'),
  )
  const pair = pairs.find(({ status }) => status === 'active') ?? pairs[0]
  return pair && { pair, title: handed.title }
}
