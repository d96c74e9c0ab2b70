import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { State } from '../../contract.ts'

/** A meeting in a week of somebody with many: what it is, and what they said of it. */
export type MeetingOfWeek = {
  readonly id: string
  readonly relationshipId: string
  readonly state: State
  readonly on: string
  readonly startsAt: string
  readonly minutes: number
  readonly place: string | null
  readonly mine: string | null
  readonly theirs: string | null
  /** The other has yet to say that another hour suits. */
  readonly waits: boolean
}

type Span = { readonly from: string; readonly until: string }

/** The planned meetings of these pairs that begin in a span, or passed before it without a word of this person; by their hour. */
export async function readMeetingsOfWeek(
  db: Db,
  personId: string,
  relationshipIds: readonly string[],
  { from, until }: Span,
): Promise<MeetingOfWeek[]> {
  const rows = await db
    .selectFrom('meetings.meetings')
    .leftJoin('meetings.words', 'meetings.words.meetingId', 'meetings.meetings.id')
    .select(['meetings.meetings.id', 'relationshipId', 'state', 'heldOn', 'startsAt', 'minutes', 'place'])
    .select(sql<string | null>`max(said) filter (where words.person_id = ${personId})`.as('mine'))
    .select(sql<string | null>`max(said) filter (where words.person_id <> ${personId})`.as('theirs'))
    .select(
      sql<boolean>`state = 'planned' and exists (select 1 from meetings.attendance where
        attendance.organisation_id = meetings.organisation_id and attendance.meeting_id = meetings.id
        and attendance.agreed_at is null)`.as('waits'),
    )
    .where(sql<boolean>`relationship_id = any(${[...relationshipIds]}::uuid[])`)
    .where('startsAt', '<', until)
    .where((row) => row.or([row('startsAt', '>=', from), row('state', '=', 'unconfirmed')]))
    .groupBy(['meetings.meetings.organisationId', 'meetings.meetings.id'])
    .orderBy('startsAt')
    .orderBy('meetings.meetings.id')
    .execute()
  return rows.map(({ heldOn, state, startsAt, minutes, ...row }) => ({
    ...row,
    on: heldOn,
    state: state as State,
    startsAt: startsAt!,
    minutes: minutes!,
  }))
}

/** The next date to come of each of these pairs. */
export async function readNextDates(
  db: Db,
  relationshipIds: readonly string[],
  now: string,
): Promise<Map<string, string>> {
  if (relationshipIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('meetings.meetings')
    .select(['relationshipId', ({ fn }) => fn.min('startsAt').as('at')])
    .where(sql<boolean>`relationship_id = any(${[...relationshipIds]}::uuid[])`)
    .where('state', '=', 'planned')
    .where('startsAt', '>', now)
    .groupBy('relationshipId')
    .execute()
  return new Map(rows.map(({ relationshipId, at }) => [relationshipId, at!]))
}
