import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import type { State } from '../contract.ts'

/** A meeting as those see it who follow an edition: that it was planned or held, never where, nor a word of it. */
export type MeetingOfEdition = {
  readonly relationshipId: string
  readonly state: State
  readonly heldBy: 'one' | 'both' | null
  /** False for one that may be the same as another, and is not told twice. */
  readonly counts: boolean
  readonly on: string
  readonly startsAt: string | null
  readonly cancelledAt: string | null
  /** The people who have yet to say that its date suits them. */
  readonly awaited: readonly string[]
}

/** Every meeting of an edition, by the day on which it was or will be. */
export async function readMeetingsOfEdition(db: Db, editionId: string): Promise<MeetingOfEdition[]> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'meetings.meetings.id')
    .select(['relationshipId', 'state', 'heldBy', 'counts', 'heldOn', 'startsAt', 'cancelledAt'])
    .select(
      sql<
        string[]
      >`coalesce(json_agg(person_id order by person_id) filter (where agreed_at is null), '[]')`.as(
        'awaited',
      ),
    )
    .where('editionId', '=', editionId)
    .groupBy(['meetings.meetings.organisationId', 'meetings.meetings.id'])
    .orderBy('heldOn')
    .orderBy('meetings.meetings.id')
    .execute()
  return rows.map(({ heldOn, state, heldBy, awaited, ...row }) => ({
    ...row,
    on: heldOn,
    state: state as State,
    heldBy: heldBy as MeetingOfEdition['heldBy'],
    awaited: state === 'planned' ? awaited : [],
  }))
}
