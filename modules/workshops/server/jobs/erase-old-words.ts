import { sql } from 'kysely'
import { z } from 'zod'
import { later } from '../../../../platform/server/clock.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../../relationships/server/index.ts'

const atOnce = 50

/**
 * A year after a workshop, what people asked and remarked is erased, with who asked and who voted; so is who asked for an idea
 * that was closed a year ago. Titles, days, places, presence and the two taps stay for figures and for doing it again.
 */
export const eraseOldWords = job(
  { name: 'erase-words-of-workshops', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now }) => {
    const before = later(now, -readableForDays * 86_400_000)
    const due = await db
      .selectFrom('workshops.workshops')
      .select('id')
      .where('startsAt', '<=', before)
      .where(
        sql<boolean>`(exists (select 1 from workshops.questions where questions.organisation_id = workshops.organisation_id
            and questions.workshop_id = workshops.id)
          or exists (select 1 from workshops.seats where seats.organisation_id = workshops.organisation_id
            and seats.workshop_id = workshops.id and seats.remark is not null))`,
      )
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id } of due) {
      await db.deleteFrom('workshops.questions').where('workshopId', '=', id).execute()
      await db.updateTable('workshops.seats').set({ remark: null }).where('workshopId', '=', id).execute()
    }
    await db
      .deleteFrom('workshops.asks')
      .where('ideaId', 'in', (those) =>
        those.selectFrom('workshops.ideas').select('id').where('closedAt', '<=', before),
      )
      .execute()
  },
)
