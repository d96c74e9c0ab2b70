import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { RequestFacts } from '../../figures/index.ts'

/** As soon as an hour is over it is asked whether it helped, and two weeks later what came of it. */
const daysUntilAsked = 14

/** Counts of what was asked in an edition; null where nobody asks anybody. */
export async function readRequests(db: Db, editionId: string, now: string): Promise<RequestFacts | null> {
  const ofEdition = sql`edition_id = ${editionId}`
  const isOver = sql`booked_at <= ${now}`
  const isToTell = sql`(booked_at <= ${now}::timestamptz - make_interval(days => ${daysUntilAsked}) and useful is distinct from 'not-held')`
  const { rows } = await sql<RequestFacts>`
    select requests.*, searches.* from
      (select (count(*) filter (where status = 'accepted'))::int as accepted,
        (count(*) filter (where status = 'declined'))::int as declined,
        (count(*) filter (where status = 'expired'))::int as expired,
        coalesce(json_agg(round(extract(epoch from closed_at - sent_at) / 3600)::int)
          filter (where status in ('accepted', 'declined')), '[]') as hours_to_answer
      from requests.asked where ${ofEdition} and not is_hour) as requests,
      (select (count(*) filter (where ended_at is not null and booked_at is null))::int as ended,
        (count(*) filter (where status = 'matched' and booked_at is null))::int as matched,
        (count(*) filter (where booked_at is not null))::int as hours_booked,
        (count(*) filter (where ${isOver} and useful in ('yes', 'partly', 'no')))::int as hours_rated,
        (count(*) filter (where ${isOver} and useful in ('yes', 'partly')))::int as hours_useful,
        (count(*) filter (where ${isOver} and useful is null))::int as hours_unrated,
        (count(*) filter (where ${isToTell}))::int as hours_to_tell,
        (count(*) filter (where ${isToTell} and said_what_came))::int as hours_told
      from requests.looked_for where ${ofEdition}) as searches
    where exists (select from programmes.request_terms where ${ofEdition})`.execute(db)
  return rows[0] ?? null
}
