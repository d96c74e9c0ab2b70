import { action } from '../../../platform/server/action.ts'
import { withdrawEnrolment } from '../contract.ts'
import { whyNotWithdraw } from '../rules.ts'
import { readEnrolment } from './read-enrolment.ts'
import { setStatus } from './set-status.ts'

export const withdrawEnrolmentAction = action(withdrawEnrolment, async (context, { id }) => {
  const refusal = whyNotWithdraw((await readEnrolment(context.db, id)).status)
  if (refusal) throw context.refuse(refusal)
  await setStatus(context, id, 'withdrawn')
  return readEnrolment(context.db, id)
})
