import type { WorkContext } from '../../../platform/server/context.ts'
import { enrolmentWithdrawn } from './facts.ts'
import { setStatus } from './set-status.ts'

/** Out of the edition in this role, for another module: nothing where they are out already. */
export async function takeOut(
  context: Pick<WorkContext, 'db' | 'now' | 'announce'>,
  id: string,
): Promise<void> {
  const enrolment = await context.db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', 'status'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (enrolment?.status !== 'enrolled') return
  await setStatus(context, id, 'withdrawn')
  await context.announce(enrolmentWithdrawn, { enrolmentId: id, editionId: enrolment.editionId })
}
