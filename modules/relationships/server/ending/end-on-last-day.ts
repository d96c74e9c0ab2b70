import { z } from 'zod'
import { sql } from 'kysely'
import { addDays, dayIn, isDaytime } from '../../../../platform/calendar-day.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { closesAfterDays } from '../../rules.ts'
import { lockRelationship } from '../find-parties.ts'
import { endRelationship } from './end-relationship.ts'

const atOnce = 50

/** The closing day has passed: the pair has gone its whole way, and the two are thanked by day. */
export const endOnLastDay = job(
  { name: 'end-on-last-day', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    if (!isDaytime(organisation.timeZone, now)) return
    const due = await db
      .selectFrom('relationships.relationships')
      .select('id')
      .where('status', '=', 'active')
      .where('lastOn', '<=', addDays(dayIn(organisation.timeZone, now), -closesAfterDays))
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id } of due) {
      await endRelationship(context, await lockRelationship(context, id), {
        kind: 'completed',
        by: 'last-day',
      })
    }
  },
)

/** Pairs that a version without last days began have theirs from now on. */
export const giveLastDays = job(
  { name: 'give-last-days', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, organisation }) => {
    await db
      .updateTable('relationships.relationships')
      .set({
        lastOn: sql<string>`(proposed_at at time zone ${organisation.timeZone})::date + (agreement->>'durationDays')::int`,
      })
      .where('status', '=', 'active')
      .where('lastOn', 'is', null)
      .execute()
  },
)
