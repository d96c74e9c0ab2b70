import type { Db } from '../../../platform/server/database/index.ts'
import { PairAgreement, type PartyRole, type RelationshipStatus } from '../contract.ts'

/** A pair as later modules see it: who belongs to it, since when, and where it stands. */
export type KnownPair = {
  readonly id: string
  readonly editionId: string
  readonly status: RelationshipStatus
  /** Its day 0 is that of its publication. */
  readonly publishedAt: string
  readonly activatedAt: string | null
  /** The day that ends it; null where it has none yet. */
  readonly lastOn: string | null
  readonly silence: { readonly askedAt: string | null; readonly objectedAt: string | null }
  readonly agreement: PairAgreement
  readonly parties: readonly {
    readonly personId: string
    readonly role: PartyRole
    readonly declinedAt: string | null
    readonly leftAt: string | null
  }[]
}

/** Locked, so that what is said of it by two at once is taken one after the other. */
export async function lockPair(db: Db, id: string): Promise<KnownPair> {
  await db
    .selectFrom('relationships.relationships')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return (await readPairs(db, [id])).get(id)!
}

export async function readPairs(db: Db, ids: readonly string[]): Promise<Map<string, KnownPair>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties', 'relationshipId', 'relationships.relationships.id')
    .select(['id', 'editionId', 'status', 'proposedAt', 'activatedAt', 'agreement', 'personId', 'role'])
    .select(['lastOn', 'silenceAskedAt', 'silenceObjectedAt', 'relationships.parties.declinedAt', 'leftAt'])
    .where('id', 'in', ids)
    .orderBy('id')
    .orderBy('enrolmentId')
    .execute()
  const pairs = new Map<string, KnownPair>()
  for (const row of rows) {
    const { id, editionId, status, proposedAt, activatedAt, lastOn, agreement } = row
    const { personId, declinedAt, leftAt } = row
    const party = { personId, role: row.role as PartyRole, declinedAt, leftAt }
    const parties = [...(pairs.get(id)?.parties ?? []), party]
    const terms = PairAgreement.parse(agreement)
    const silence = { askedAt: row.silenceAskedAt, objectedAt: row.silenceObjectedAt }
    const publishedAt = proposedAt
    pairs.set(id, {
      id,
      editionId,
      status,
      publishedAt,
      activatedAt,
      lastOn,
      silence,
      agreement: terms,
      parties,
    })
  }
  return pairs
}

/** The pairs that somebody belongs to, the latest first. */
export async function findPairsOf(db: Db, personId: string): Promise<KnownPair[]> {
  const own = await db
    .selectFrom('relationships.parties')
    .innerJoin('relationships.relationships', 'id', 'relationshipId')
    .select('id')
    .where('personId', '=', personId)
    .orderBy('proposedAt', 'desc')
    .orderBy('id')
    .execute()
  const pairs = await readPairs(
    db,
    own.map(({ id }) => id),
  )
  return own.map(({ id }) => pairs.get(id)!)
}
