import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** When a pair met, as far as it counts, and when it meets next. */
export type MeetingDays = {
  readonly relationshipId: string
  /** The first first. */
  readonly heldOn: readonly string[]
  readonly nextAt: string | null
}

/** Of these pairs; who has no meeting at all is not among them. */
export async function readMeetingDays(
  db: Db,
  now: string,
  relationshipIds: readonly string[],
): Promise<Map<string, MeetingDays>> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .select('relationshipId')
    .select(sql<string[] | null>`json_agg(held_on order by held_on) filter (where counts)`.as('heldOn'))
    .select((row) =>
      row.fn
        .min('startsAt')
        .filterWhere('state', '=', 'planned')
        .filterWhere('startsAt', '>', now)
        .as('nextAt'),
    )
    .where(sql<boolean>`relationship_id = any(${relationshipIds}::uuid[])`)
    .groupBy('relationshipId')
    .execute()
  return new Map(
    rows.map(({ relationshipId, heldOn, nextAt }) => [
      relationshipId,
      { relationshipId, heldOn: heldOn ?? [], nextAt },
    ]),
  )
}
