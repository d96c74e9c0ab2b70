import { action } from '../../../../platform/server/action.ts'
import { takeOut } from '../../../enrolment/server/index.ts'
import { removePartnerMentor } from '../../contract.ts'

export const removePartnerMentorAction = action(removePartnerMentor, async (context, { id, personId }) => {
  const { db, now } = context
  const left = await db
    .updateTable('partners.mentors')
    .set({ leftAt: now })
    .where('partnerId', '=', id)
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .returning('enrolmentId')
    .executeTakeFirst()
  if (left) await takeOut(context, left.enrolmentId)
  return {}
})
