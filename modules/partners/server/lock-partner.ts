import { dayIn } from '../../../platform/calendar-day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { stateOf } from '../rules.ts'

/** Locked, and here or to come: who changes something of it at the same time waits; of one that is over nothing changes. */
export async function lockPartner(context: Context<'partner-over'>, id: string) {
  const { db, now, organisation } = context
  const partner = await db
    .selectFrom('partners.partners')
    .select(['id', 'editionId', 'name', 'fromOn', 'untilOn', 'charterOf', 'charter', 'charterVersion'])
    .select(['endedAt', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const today = dayIn(organisation.timeZone, now)
  if (stateOf(partner, today) === 'over') throw context.refuse('partner-over')
  return { ...partner, today }
}
