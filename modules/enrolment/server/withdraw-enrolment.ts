import { action } from '../../../platform/server/action.ts'
import { withdrawEnrolment } from '../contract.ts'
import { readEnrolment } from './read-enrolment.ts'
import { withdraw } from './withdraw.ts'

export const withdrawEnrolmentAction = action(withdrawEnrolment, async (context, { id }) => {
  await withdraw(context, id)
  return readEnrolment(context.db, id)
})
