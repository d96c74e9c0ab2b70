import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { Id } from '../../../../platform/contract.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { letPartnerGo } from '../let-partner-go.ts'

export const endPartnerStay = job(
  { name: 'end-partner-stay', payload: z.object({ id: Id }) },
  async (context, { id }) => {
    const { db, now, organisation } = context
    const partner = await db
      .selectFrom('partners.partners')
      .select(['untilOn', 'endedAt'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!partner || partner.endedAt !== null) return
    if (dayIn(organisation.timeZone, now) > partner.untilOn) await letPartnerGo(context, id)
  },
)
