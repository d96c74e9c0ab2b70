import { z } from 'zod'
import { sql } from 'kysely'
import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../../relationships/server/index.ts'

/**
 * A year after an immersion, why people wished to go and what both sides told is erased, with the name of whoever agreed. An address
 * that was never answered goes at its end.
 */
export const eraseOldWords = job(
  { name: 'erase-words-of-immersion', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now, organisation }) => {
    const before = addDays(dayIn(organisation.timeZone, now), -readableForDays)
    const old = sql<boolean>`offer_id in (select id from immersion.offers where last_on <= ${before})`
    await db
      .updateTable('immersion.candidacies')
      .set({ motivation: '', word: null })
      .where(old)
      .where('motivation', '<>', '')
      .execute()
    await db
      .updateTable('immersion.reports')
      .set({ brought: '', takesAway: '' })
      .where(sql<boolean>`candidacy_id in (select id from immersion.candidacies where ${old})`)
      .where(({ or, eb }) => or([eb('brought', '<>', ''), eb('takesAway', '<>', '')]))
      .execute()
    await db
      .deleteFrom('immersion.agreements')
      .where(
        sql<boolean>`candidacy_id in (select id from immersion.candidacies where state in ('withdrawn', 'refused') or ${old})`,
      )
      .execute()
  },
)
