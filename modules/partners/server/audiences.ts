import { dayIn } from '../../../platform/calendar-day.ts'
import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isLead } from '../../programmes/server/index.ts'
import { stateOf } from '../rules.ts'

type ById = { readonly id: string }

export const leadOfPartner = audience('lead-of-partner', async (context, { id }: ById) => {
  const partner = await find(context, id)
  return partner !== undefined && (await isLead(context, partner.editionId))
})

/** The team of the edition; or whom the partner named, until its last day is over, whatever job has run by then. */
export const readerOfPartner = audience('reader-of-partner', async (context, { id }: ById) => {
  const { db, now, organisation, person } = context
  const partner = await find(context, id)
  if (!partner) return false
  if (await isLead(context, partner.editionId)) return true
  if (stateOf(partner, dayIn(organisation.timeZone, now)) === 'over') return false
  const reader = await db
    .selectFrom('partners.readers')
    .select('personId')
    .where('partnerId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return reader !== undefined
})

const find = ({ db }: Pick<Context, 'db'>, id: string) =>
  db
    .selectFrom('partners.partners')
    .select(['editionId', 'fromOn', 'untilOn', 'endedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
