import { action } from '../../../platform/server/action.ts'
import { EnrolmentStatus, reinstateEnrolment } from '../contract.ts'
import { whyNotReinstate } from '../rules.ts'
import { readEnrolment } from './read-enrolment.ts'
import { setStatus } from './set-status.ts'

export const reinstateEnrolmentAction = action(reinstateEnrolment, async (context, { id }) => {
  const { status } = await context.db
    .selectFrom('enrolment.enrolments')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const refusal = whyNotReinstate(EnrolmentStatus.parse(status))
  if (refusal) throw context.refuse(refusal)
  await setStatus(context, id, 'enrolled')
  return readEnrolment(context.db, id)
})
