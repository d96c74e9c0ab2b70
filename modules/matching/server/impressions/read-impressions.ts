import type { Db } from '../../../../platform/server/database/index.ts'
import type { Impression } from '../../contract.ts'
import type { Met } from '../../rules.ts'

export type SaidOf = {
  readonly enrolmentId: string
  readonly otherId: string
  readonly impression: Impression
}

/** What was said in an edition of whom people met: for the matching, and for who said it. */
export async function readImpressions(db: Db, editionId: string): Promise<SaidOf[]> {
  const rows = await db
    .selectFrom('matching.impressions')
    .select(['enrolmentId', 'otherId', 'impression'])
    .where('editionId', '=', editionId)
    // A run replays to the same bits, whatever the order of saying.
    .orderBy('enrolmentId')
    .orderBy('otherId')
    .execute()
  return rows.map((row) => ({ ...row, impression: row.impression as Impression }))
}

/** By who said it, as their member of a cohort carries it. */
export function metBy(said: readonly SaidOf[]): Map<string, Met> {
  const met = new Map<string, Met>()
  for (const { enrolmentId, otherId, impression } of said) {
    const known = met.get(enrolmentId) ?? { prefer: [], fine: [], avoid: [] }
    met.set(enrolmentId, { ...known, [impression]: [...known[impression], otherId] })
  }
  return met
}
