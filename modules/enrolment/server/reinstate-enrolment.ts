import { action } from '../../../platform/server/action.ts'
import { reinstateEnrolment } from '../contract.ts'
import { whyNotReinstate } from '../rules.ts'
import { readEnrolment } from './read-enrolment.ts'
import { setStatus } from './set-status.ts'

export const reinstateEnrolmentAction = action(reinstateEnrolment, async (context, { id }) => {
  const refusal = whyNotReinstate((await readEnrolment(context.db, id)).status)
  if (refusal) throw context.refuse(refusal)
  await setStatus(context, id, 'enrolled')
  return readEnrolment(context.db, id)
})
