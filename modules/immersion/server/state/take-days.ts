import type { WorkContext } from '../../../../platform/server/context.ts'
import { daysOf } from '../../rules.ts'

type Days = { readonly id: string; readonly firstOn: string; readonly lastOn: string }

/**
 * The days of an offer, for whoever receives or visits: false where one of them is given already, and then none is taken. The key of
 * the table decides, also between two who choose the same person in the same instant.
 */
export async function takeDays(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  offer: Days,
  personId: string,
): Promise<boolean> {
  const days = daysOf(offer)
  const taken = await db
    .insertInto('immersion.days')
    .values(days.map((onDay) => ({ organisationId: organisation.id, personId, onDay, offerId: offer.id })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId', 'onDay']).doNothing())
    .returning('onDay')
    .execute()
  if (taken.length === days.length) return true
  // Only those of just now: an offer's own days are taken once for each person.
  if (taken.length > 0)
    await db
      .deleteFrom('immersion.days')
      .where('personId', '=', personId)
      .where('offerId', '=', offer.id)
      .where(
        'onDay',
        'in',
        taken.map(({ onDay }) => onDay),
      )
      .execute()
  return false
}

/** Of everybody where nobody is named. */
export function giveBackDays(
  { db }: Pick<WorkContext, 'db'>,
  offerId: string,
  personId?: string,
): Promise<unknown> {
  const days = db.deleteFrom('immersion.days').where('offerId', '=', offerId)
  return (personId === undefined ? days : days.where('personId', '=', personId)).execute()
}
