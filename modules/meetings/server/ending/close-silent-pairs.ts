import { sql } from 'kysely'
import { z } from 'zod'
import { isDaytime } from '../../../../platform/calendar-day.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { objectWithinDays, silentAfterDays } from '../../../relationships/rules.ts'
import { endPair, keepOpen, proposeClosing } from '../../../relationships/server/index.ts'

const atOnce = 50

/**
 * Nothing held, nothing planned and not a word of a meeting for sixty days: closing is proposed, and done a week later
 * unless one of them objects or something happens after all. Only of pairs that never met.
 */
export const closeSilentPairs = job(
  { name: 'close-silent-pairs', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    if (!isDaytime(organisation.timeZone, now)) return
    for (const { relationshipId, askedAt, isSilent } of await readSilent(db, now)) {
      if (askedAt === null) await proposeClosing(context, relationshipId)
      else if (!isSilent) await keepOpen(context, relationshipId)
      else await endPair(context, relationshipId, { kind: 'never-started', by: 'silence' })
    }
  },
)

type Silent = { readonly relationshipId: string; readonly askedAt: string | null; readonly isSilent: boolean }

/** Pairs to propose closing to, and those to whom it was: a week ago, or something has happened since. */
async function readSilent(db: Db, now: string): Promise<Silent[]> {
  const since = later(now, -silentAfterDays * 86_400_000)
  const asked = later(now, -objectWithinDays * 86_400_000)
  const { rows } = await sql<Silent>`
    select lives.relationship_id, lives.silence_asked_at as asked_at, signs.relationship_id is null as is_silent
    from relationships.lives
    left join lateral (
      select meetings.relationship_id from meetings.meetings
      left join meetings.words
        on words.organisation_id = meetings.organisation_id and words.meeting_id = meetings.id
      where meetings.organisation_id = lives.organisation_id and meetings.relationship_id = lives.relationship_id
        and (meetings.counts or (meetings.state = 'planned' and meetings.starts_at > ${now})
          or greatest(meetings.created_at, meetings.moved_at, meetings.cancelled_at, words.said_at) > ${since})
      limit 1
    ) signs on true
    where lives.status = 'active' and coalesce(lives.paused_until, '-infinity') <= ${now}::date
      and ((lives.silence_asked_at is not null
          and (signs.relationship_id is not null or lives.silence_asked_at <= ${asked}))
        or (lives.silence_asked_at is null and signs.relationship_id is null
          and greatest(lives.activated_at, lives.silence_objected_at, lives.paused_until::timestamptz) <= ${since}))
    order by lives.relationship_id limit ${atOnce}`.execute(db)
  return rows
}
