import { sql } from 'kysely'
import { dayIn } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { Role } from '../../../programmes/contract.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'

/** Calls of the organisation that may be answered today, one of them aside. */
export async function listOpenCalls(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  besides: string,
) {
  const calls = await db
    .selectFrom('enrolment.calls')
    .select(['editionId', 'address', 'roles'])
    .where('isOpen', '=', true)
    .where('editionId', '!=', besides)
    .where(sql<boolean>`coalesce(closes_on >= ${dayIn(organisation.timeZone, now)}::date, true)`)
    .orderBy('editionId')
    .limit(5)
    .execute()
  const names = await readEditionNames(
    db,
    calls.map(({ editionId }) => editionId),
  )
  return calls.flatMap(({ editionId, address, roles }) => {
    const name = names.get(editionId)
    return name ? [{ ...name, address, roles: Role.array().parse(roles) }] : []
  })
}
