import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** A pair that both said yes to and that is neither over nor paused, and who is in it still. */
export type PairUnderWay = {
  readonly id: string
  readonly editionId: string
  readonly activatedAt: string
  /** The day on which its last pause ended; null where it never paused. */
  readonly resumedOn: string | null
  readonly personIds: readonly string[]
}

/** On that day of the organisation: mentors first. */
export async function readPairsUnderWay(db: Db, today: string): Promise<PairUnderWay[]> {
  return db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties', 'relationshipId', 'relationships.relationships.id')
    .select(['id', 'editionId', 'activatedAt', 'pausedUntil as resumedOn'])
    .select(sql<string[]>`json_agg(person_id order by role <> 'mentor', enrolment_id)`.as('personIds'))
    .where('status', '=', 'active')
    .where('leftAt', 'is', null)
    .where((row) => row.or([row('pausedUntil', 'is', null), row('pausedUntil', '<=', today)]))
    .groupBy(['relationships.relationships.organisationId', 'id'])
    .orderBy('id')
    .$narrowType<{ activatedAt: string }>()
    .execute()
}
