import type { Context } from '../../../platform/server/context.ts'
import { EnrolmentStatus } from '../contract.ts'
import { whyNotWithdraw } from '../rules.ts'
import { enrolmentWithdrawn } from './facts.ts'
import { setStatus } from './set-status.ts'

/** Out of the edition in this role, once: of the person and the team at the same time, the second is told. */
export async function withdraw(context: Context<'already-withdrawn'>, id: string) {
  const enrolment = await context.db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', 'role', 'status'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const refusal = whyNotWithdraw(EnrolmentStatus.parse(enrolment.status))
  if (refusal) throw context.refuse(refusal)
  await setStatus(context, id, 'withdrawn')
  await context.announce(enrolmentWithdrawn, { enrolmentId: id, editionId: enrolment.editionId })
  return enrolment
}
