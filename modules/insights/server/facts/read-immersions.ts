import type { Db } from '../../../../platform/server/database/index.ts'
import type { ImmersionFacts } from '../../figures/index.ts'

/** The days that people of an edition opened to others; null where they open none. */
export async function readImmersions(db: Db, editionId: string, now: string): Promise<ImmersionFacts | null> {
  const terms = await db
    .selectFrom('programmes.immersionTerms')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  if (!terms) return null
  const offers = await db
    .selectFrom('immersion.counts')
    .select(['places', 'endsAt', 'candidates', 'going', 'toldByBoth', 'heldByBoth', 'reports'])
    .where('editionId', '=', editionId)
    .execute()
  return {
    offers: offers.map((one) => ({
      isOver: one.endsAt! <= now,
      places: one.places!,
      candidates: one.candidates!,
      going: one.going!,
      toldByBoth: one.toldByBoth!,
      heldByBoth: one.heldByBoth!,
      reports: one.reports!,
    })),
  }
}
