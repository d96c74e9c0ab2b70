import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'

/** A meeting of some days as it is counted: what it is, how long, by whom it is said, who came. */
export type CountedSession = {
  readonly meetingId: string
  readonly relationshipId: string
  readonly state: string
  readonly heldBy: string | null
  readonly on: string
  readonly minutes: number
  readonly came: readonly string[]
}

/** Of one that was noted afterwards nobody said how long it was. */
const usualMinutes = 45

export async function readSessions(
  db: Db,
  relationshipIds: readonly string[],
  { fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string },
): Promise<CountedSession[]> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .select(['id', 'relationshipId', 'state', 'heldBy', 'heldOn', 'minutes'])
    .select(
      sql<string[]>`(select coalesce(json_agg(person_id), '[]') from meetings.attendance
        where attendance.organisation_id = meetings.organisation_id and attendance.meeting_id = meetings.id and came)`.as(
        'came',
      ),
    )
    .where(sql<boolean>`relationship_id = any(${[...relationshipIds]}::uuid[])`)
    .where('heldOn', '>=', fromOn)
    .where('heldOn', '<=', untilOn)
    .where((row) => row.or([row('counts', '=', true), row('state', '<>', 'held')]))
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
  return rows.map(({ id, heldOn, minutes, ...row }) => ({
    ...row,
    meetingId: id,
    on: heldOn,
    minutes: minutes ?? usualMinutes,
  }))
}
