import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { hoursToTakeBack } from '../../contract.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import type { KeptExtra } from '../state/read-extras.ts'

type Answered = { readonly extra: KeptExtra; readonly made: KnownDeliverable | undefined }

/** For 72 hours, as long as nothing was sent of what a yes had made, nor invoiced. A wish that was let go is asked for again instead. */
export async function canTakeBackExtra(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  { status }: { readonly status: string },
  { extra: { answer, answeredAt, title, payLineId }, made }: Answered,
): Promise<boolean> {
  if (answer === null || title === null || status === 'closed') return false
  if (later(answeredAt!, hoursToTakeBack * 3_600_000) <= now) return false
  if (answer === 'no') return true
  if (!made || made.versions.length > 0) return false
  if (payLineId === null) return true
  const line = await db
    .selectFrom('projects.payLines')
    .select('invoicedOn')
    .where('id', '=', payLineId)
    .executeTakeFirst()
  return line === undefined || line.invoicedOn === null
}
