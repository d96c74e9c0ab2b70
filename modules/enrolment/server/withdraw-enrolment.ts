import { action } from '../../../platform/server/action.ts'
import { withdrawEnrolment } from '../contract.ts'
import { whyNotWithdraw } from '../rules.ts'
import { enrolmentWithdrawn } from './facts.ts'
import { readEnrolment } from './read-enrolment.ts'
import { setStatus } from './set-status.ts'

export const withdrawEnrolmentAction = action(withdrawEnrolment, async (context, { id }) => {
  const { status, editionId } = await readEnrolment(context.db, id)
  const refusal = whyNotWithdraw(status)
  if (refusal) throw context.refuse(refusal)
  await setStatus(context, id, 'withdrawn')
  await context.announce(enrolmentWithdrawn, { enrolmentId: id, editionId })
  return readEnrolment(context.db, id)
})
