import { sql } from 'kysely'
import { z } from 'zod'
import { newId } from '../../../../platform/server/id.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { sendNudge } from './send-nudge.ts'

const daysBetween = 182
const atOnce = 100

/** Twice a year, members whose answers nobody has touched are asked by one tap whether they are still true. */
export const askStillTrue = job(
  { name: 'ask-still-true', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    const before = new Date(Date.parse(now) - daysBetween * 86_400_000).toISOString()
    const due = await sql<{ id: string; editionId: string }>`
      select members.id, members.edition_id from enrolment.members
      join programmes.request_terms on request_terms.organisation_id = members.organisation_id
        and request_terms.edition_id = members.edition_id
      left join programmes.ended_editions on ended_editions.organisation_id = members.organisation_id
        and ended_editions.id = members.edition_id
      left join requests.still_true on still_true.organisation_id = members.organisation_id
        and still_true.enrolment_id = members.id
      left join requests.written_to on written_to.organisation_id = members.organisation_id
        and written_to.enrolment_id = members.id and written_to.kind = 'still-true'
      where members.status = 'enrolled' and (ended_editions.ends_on is null or ended_editions.ends_on >= ${now.slice(0, 10)}::date)
        and greatest(members.answered_at, still_true.said_at, written_to.written_at) < ${before}
      order by members.edition_id, members.id limit ${atOnce}`.execute(db)
    for (const editionId of new Set(due.rows.map((one) => one.editionId))) {
      const id = newId(now)
      await db
        .insertInto('requests.nudges')
        .values({
          organisationId: organisation.id,
          id,
          editionId,
          kind: 'still-true',
          writtenAt: now,
          leavesAt: now,
        })
        .execute()
      await db
        .insertInto('requests.nudged')
        .values(
          due.rows
            .filter((one) => one.editionId === editionId)
            .map((one) => ({ organisationId: organisation.id, nudgeId: id, enrolmentId: one.id })),
        )
        .execute()
      await context.later(sendNudge, { nudgeId: id })
    }
  },
)
