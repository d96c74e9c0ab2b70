import { sql } from 'kysely'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { lastRefusedOn } from '../../rules.ts'

type Reading = Pick<WorkContext, 'db' | 'now'>

/** The day of the workshop of this edition for which somebody last found no place, and had none since. */
export async function refusedOnOf({ db, now }: Reading, editionId: string, personId: string) {
  const rows = await db
    .selectFrom('workshops.seats')
    .innerJoin('workshops.workshops', 'workshops.workshops.id', 'workshops.seats.workshopId')
    .select(['state', 'startsAt', 'timeZone', sql<boolean>`starts_at <= ${now}`.as('hasBegun')])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('status', '=', 'scheduled')
    .execute()
  return lastRefusedOn(
    rows
      // A place that is to come counts as had, a waiting list that is to come as nothing yet.
      .filter(({ state, hasBegun }) => hasBegun || state === 'coming')
      .map(({ state, startsAt, timeZone }) => ({ state, startedOn: dayIn(timeZone!, startsAt!) })),
  )
}

/** Who found no place the last time that a series was held, in the order in which they waited. */
export async function refusedOfSeries(
  { db, now }: Reading,
  seriesId: string,
): Promise<{ personIds: string[]; on: string } | null> {
  const last = await db
    .selectFrom('workshops.workshops')
    .select(['id', 'startsAt', 'timeZone'])
    .where('seriesId', '=', seriesId)
    .where('status', '=', 'scheduled')
    .where('startsAt', '<=', now)
    .orderBy('startsAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return null
  const seats = await db
    .selectFrom('workshops.seats')
    .select('personId')
    .where('workshopId', '=', last.id)
    .where('state', '=', 'waiting')
    .orderBy('refusedOn')
    .orderBy('saidAt')
    .orderBy('personId')
    .execute()
  return { personIds: seats.map(({ personId }) => personId), on: dayIn(last.timeZone!, last.startsAt!) }
}
