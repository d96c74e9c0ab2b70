import type { Db } from '../../../platform/server/database/index.ts'
import type { EndedKind, RelationshipStatus } from '../contract.ts'

/** A pair in instants and kinds: what those may know who follow it, and never by which of the two it ended. */
export type Life = {
  readonly status: RelationshipStatus
  readonly activatedAt: string | null
  readonly lastOn: string | null
  /** The day on which who is away comes back, also once it has passed. */
  readonly pausedUntil: string | null
  readonly endedAt: string | null
  readonly endedKind: EndedKind | null
}

export async function readLives(db: Db, ids: readonly string[]): Promise<Map<string, Life>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('relationships.lives')
    .select(['relationshipId', 'status', 'activatedAt', 'lastOn', 'pausedUntil', 'endedAt', 'endedKind'])
    .where('relationshipId', 'in', ids)
    .execute()
  return new Map(rows.map(({ relationshipId, ...life }) => [relationshipId!, life as Life]))
}
