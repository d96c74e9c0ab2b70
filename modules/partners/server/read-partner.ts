import type { Context } from '../../../platform/server/context.ts'
import { dayIn } from '../../../platform/calendar-day.ts'
import type { PartnerState } from '../contract.ts'
import { stateOf } from '../rules.ts'

export type KnownPartner = {
  readonly id: string
  readonly editionId: string
  readonly name: string
  readonly fromOn: string
  readonly untilOn: string
  readonly state: PartnerState
}

/** As an audience has found it. */
export async function readPartner(
  { db, now, organisation }: Pick<Context, 'db' | 'now' | 'organisation'>,
  id: string,
): Promise<KnownPartner> {
  const { endedAt, ...partner } = await db
    .selectFrom('partners.partners')
    .select(['id', 'editionId', 'name', 'fromOn', 'untilOn', 'endedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...partner, state: stateOf({ ...partner, endedAt }, dayIn(organisation.timeZone, now)) }
}
