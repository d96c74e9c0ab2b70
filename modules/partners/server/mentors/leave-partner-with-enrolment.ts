import { listener } from '../../../../platform/server/facts.ts'
import { enrolmentWithdrawn } from '../../../enrolment/server/index.ts'

/** Who leaves the edition comes for nobody any more: back in it, they are there in their own name. */
export const leavePartnerWithEnrolment = listener(
  'leave-partner-with-enrolment',
  enrolmentWithdrawn,
  async ({ db, now }, { enrolmentId }) => {
    await db
      .updateTable('partners.mentors')
      .set({ leftAt: now })
      .where('enrolmentId', '=', enrolmentId)
      .where('leftAt', 'is', null)
      .execute()
  },
)
