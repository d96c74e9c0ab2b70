import type { Db } from '../../../../platform/server/database/index.ts'
import type { WorkshopFacts } from '../../figures/index.ts'

/** Counts of the workshops of an edition, those that are over one by one; null where its members propose none. */
export async function readWorkshops(db: Db, editionId: string, now: string): Promise<WorkshopFacts | null> {
  const counts = await db
    .selectFrom('workshops.counts')
    .select(['asked', 'proposed'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  if (!counts) return null
  const held = await db
    .selectFrom('workshops.seatCounts')
    .select(['hostId', 'places', 'coming', 'withoutPlace', 'came', 'cameOfComing'])
    .select(['answered', 'satisfied', 'learnt'])
    .where('editionId', '=', editionId)
    .where('endsAt', '<=', now)
    .execute()
  return {
    asked: counts.asked!,
    proposed: counts.proposed!,
    held: held.map((one) => ({
      hostId: one.hostId!,
      places: one.places!,
      coming: one.coming!,
      withoutPlace: one.withoutPlace!,
      came: one.came!,
      cameOfComing: one.cameOfComing!,
      answered: one.answered!,
      satisfied: one.satisfied!,
      learnt: one.learnt!,
    })),
  }
}
