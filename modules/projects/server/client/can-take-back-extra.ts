import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { hoursToTakeBack } from '../../contract.ts'
import { firstToTakeBack, isAsItStood, touchedByMore, type Standing, type Stood } from '../../rules.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import type { KeptExtra } from '../state/read-extras.ts'

type Answered = {
  readonly extra: KeptExtra
  readonly made: KnownDeliverable | undefined
  readonly standing: readonly Standing[]
}

/** For 72 hours, the last yes first, as long as nothing was sent of what a yes had made, nor invoiced. A wish that was let go is asked for again instead. */
export async function canTakeBackExtra(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  project: KeptProject,
  { extra, made, standing }: Answered,
): Promise<boolean | Standing> {
  const { answer, answeredAt, title, payLineId } = extra
  const { status } = project
  if (answer === null || title === null || status === 'closed') return false
  if (later(answeredAt!, hoursToTakeBack * 3_600_000) <= now) return false
  const stood = extra.stood as Stood | null
  if (stood === null) return false
  // What was proposed was worked out from what stood.
  if (answer === 'no') return isAsItStood(project, stood, touchedByMore({ ...extra, answer: null }))
  const first = firstToTakeBack(standing, extra.id)
  if (first) return first
  if (!made || made.versions.length > 0) return false
  if (payLineId === null) return true
  const line = await db
    .selectFrom('projects.payLines')
    .select('invoicedOn')
    .where('id', '=', payLineId)
    .executeTakeFirst()
  return line === undefined || line.invoicedOn === null
}
