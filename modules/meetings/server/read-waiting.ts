import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'

/** A meeting that waits for a word of one of its people, and since when. */
export type WaitingMeeting = {
  readonly meetingId: string
  readonly relationshipId: string
  readonly personId: string
  readonly since: string
  readonly startsAt: string
}

/** Dates to come that somebody has yet to agree to, since they were proposed or moved. */
export async function readDatesToAgree(db: Db, now: string): Promise<WaitingMeeting[]> {
  return db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'meetings.meetings.id')
    .select(['meetings.meetings.id as meetingId', 'relationshipId', 'personId', 'startsAt'])
    .select((row) => row.fn.coalesce('movedAt', 'createdAt').as('since'))
    .where('state', '=', 'planned')
    .where('startsAt', '>', now)
    .where('agreedAt', 'is', null)
    .orderBy('meetings.meetings.id')
    .orderBy('personId')
    .$narrowType<{ startsAt: string; since: string }>()
    .execute()
}

/** Dates that passed without a word of anybody, since their end; of each of its people. */
export async function readUnconfirmed(db: Db): Promise<WaitingMeeting[]> {
  return db
    .selectFrom('meetings.meetings')
    .innerJoin('meetings.attendance', 'meetingId', 'meetings.meetings.id')
    .select(['meetings.meetings.id as meetingId', 'relationshipId', 'personId', 'startsAt'])
    .select(sql<string>`starts_at + make_interval(mins => minutes)`.as('since'))
    .where('state', '=', 'unconfirmed')
    .orderBy('meetings.meetings.id')
    .orderBy('personId')
    .$narrowType<{ startsAt: string }>()
    .execute()
}

/** What a pair has of meetings: the last held, a date to come (agreed or not), a date that passed without a word. */
export type SignsOfLife = {
  readonly relationshipId: string
  readonly lastHeldOn: string | null
  readonly hasDate: boolean
  readonly hadDate: boolean
}

export async function readSignsOfLife(db: Db, now: string): Promise<SignsOfLife[]> {
  return db
    .selectFrom('meetings.meetings')
    .select('relationshipId')
    .select((row) => row.fn.max('heldOn').filterWhere('counts', '=', true).as('lastHeldOn'))
    .select(sql<boolean>`bool_or(state = 'planned' and starts_at > ${now}::timestamptz)`.as('hasDate'))
    .select(sql<boolean>`bool_or(state = 'unconfirmed')`.as('hadDate'))
    .groupBy('relationshipId')
    .execute()
}
