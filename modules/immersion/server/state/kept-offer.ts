import { sql, type Selectable } from 'kysely'
import type { ImmersionCandidacies, ImmersionOffers } from '../../../../database/tables.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { CandidacyState, ChosenBy } from '../../contract.ts'

export type KeptOffer = Omit<Selectable<ImmersionOffers>, 'status' | 'chosenBy'> & {
  readonly status: 'open' | 'cancelled'
  readonly chosenBy: ChosenBy
}
export type KeptCandidacy = Omit<Selectable<ImmersionCandidacies>, 'state'> & {
  readonly state: CandidacyState
}

export const kept = (row: Selectable<ImmersionOffers>) => row as unknown as KeptOffer

export async function readOffer(db: Db, id: string): Promise<KeptOffer> {
  return kept(
    await db.selectFrom('immersion.offers').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

/** Locked: its places are counted, and given, one after the other. */
export async function lockOffer(db: Db, id: string): Promise<KeptOffer> {
  return kept(
    await db
      .selectFrom('immersion.offers')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow(),
  )
}

/** In the order of their saying. */
export async function readCandidacies(db: Db, offerIds: readonly string[]): Promise<KeptCandidacy[]> {
  const rows = await db
    .selectFrom('immersion.candidacies')
    .selectAll()
    .where(sql<boolean>`offer_id = any(${offerIds}::uuid[])`)
    .orderBy('saidAt')
    .orderBy('id')
    .execute()
  return rows as unknown as KeptCandidacy[]
}

export async function findOwnCandidacy(
  db: Db,
  offerId: string,
  personId: string,
): Promise<KeptCandidacy | undefined> {
  const row = await db
    .selectFrom('immersion.candidacies')
    .selectAll()
    .where('offerId', '=', offerId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row as unknown as KeptCandidacy | undefined
}

export async function asksManager(db: Db, editionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('programmes.immersionTerms')
    .select('terms')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return (row?.terms as { asksManager: boolean } | null | undefined)?.asksManager ?? false
}
