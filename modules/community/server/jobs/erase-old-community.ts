import { sql } from 'kysely'
import { z } from 'zod'
import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { later } from '../../../../platform/server/clock.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../../relationships/server/index.ts'

const atOnce = 500

/** A year after the end of an edition, all that was written in its community is erased; so are old secrets of digests. */
export const eraseOldCommunity = job(
  { name: 'erase-old-community', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now, organisation }) => {
    const endedBefore = addDays(dayIn(organisation.timeZone, now), -readableForDays)
    await sql`delete from community.acts where edition_id in
      (select id from programmes.ended_editions where ends_on < ${endedBefore}::date)`.execute(db)
    const due = sql`(select threads.id from community.threads
      join programmes.ended_editions as ended on ended.organisation_id = threads.organisation_id and ended.id = threads.edition_id
      where ends_on < ${endedBefore}::date order by threads.id limit ${atOnce})`
    await sql`update community.threads set helped_id = null where id in ${due}`.execute(db)
    await sql`delete from community.threads where id in ${due}`.execute(db)
    await db
      .deleteFrom('community.stops')
      .where('madeAt', '<=', later(now, -readableForDays * 86_400_000))
      .execute()
  },
)
