import { z } from 'zod'
import { sql } from 'kysely'
import { later } from '../../../../../platform/server/clock.ts'
import { job } from '../../../../../platform/server/jobs/job.ts'

const day = 86_400_000
const hour = 3_600_000

/**
 * Files that no answer names any more, of an application or of an enrolment: those that were erased, replaced or never sent with
 * a form. From the store first: what stops in between is done again.
 */
export const throwFilesAway = job(
  { name: 'throw-files-away', payload: z.object({}), every: { minutes: 60 } },
  async ({ db, now, discardFile }) => {
    const loose = await db
      .selectFrom('enrolment.files')
      .select('id')
      .where(sql<boolean>`coalesce(named_at < ${later(now, -hour)}, sent_at < ${later(now, -7 * day)})`)
      .where(
        sql<boolean>`not exists (select 1 from enrolment.applications where applications.organisation_id = files.organisation_id
          and applications.edition_id = files.edition_id and applications.answers->>files.question like files.id || '/%')`,
      )
      .where(
        sql<boolean>`not exists (select 1 from enrolment.enrolments where enrolments.organisation_id = files.organisation_id
          and enrolments.edition_id = files.edition_id and enrolments.answers->>files.question like files.id || '/%')`,
      )
      .limit(200)
      .forUpdate()
      .execute()
    for (const { id } of loose) {
      await discardFile(id)
      await db.deleteFrom('enrolment.files').where('id', '=', id).execute()
    }
  },
)
