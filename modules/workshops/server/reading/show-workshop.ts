import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { isLead } from '../../../programmes/server/index.ts'
import { showWorkshop, type Held } from '../../contract.ts'
import { fewestToTell, inFairOrder } from '../../rules.ts'
import { asShown } from '../state/as-shown.ts'
import { readSeats, readWorkshop, type KeptWorkshop } from '../state/kept-workshop.ts'

export const showWorkshopAction = action(showWorkshop, async (context, { id }) => {
  const row = await readWorkshop(context.db, id)
  const [workshop] = await asShown(context, [row])
  const leads = await isLead(context, row.editionId)
  const holds = leads || row.hostId === context.person.id
  return {
    workshop: workshop!,
    link: holds || workshop!.seat?.state === 'coming' ? row.link : null,
    held: holds ? await heldOf(context, row) : null,
    leads,
    revision: row.revision,
  }
})

async function heldOf(context: Context, workshop: KeptWorkshop): Promise<Held> {
  const { db } = context
  const seats = await readSeats(db, [workshop.id])
  const people = await readPeople(
    db,
    seats.map(({ personId }) => personId),
  )
  const order = new Map(inFairOrder(seats).map(({ personId }, nth) => [personId, nth]))
  return {
    attendees: seats
      .toSorted((one, other) => (order.get(one.personId) ?? -1) - (order.get(other.personId) ?? -1))
      .map(({ personId, state, saidAt, takeBy, refusedOn, came }) => ({
        personId,
        name: people.get(personId)?.name ?? '',
        state,
        saidAt,
        takeBy,
        refusedOn,
        came,
      })),
    code: workshop.code,
    lastHours: workshop.lastHours,
    usuallyAbsent: await usuallyAbsentOf(context, workshop.editionId),
    nextThing: await lastNextThing(context, workshop),
    wish: workshop.wish,
  }
}

/** Over workshops whose host noted who was there: one where nobody was noted says nothing of absence. */
async function usuallyAbsentOf({ db, now }: Context, editionId: string): Promise<Held['usuallyAbsent']> {
  const rows = await db
    .selectFrom('workshops.seatCounts')
    .select(['coming', 'cameOfComing'])
    .where('editionId', '=', editionId)
    .where('endsAt', '<=', now)
    .where('came', '>', 0)
    .execute()
  const of = rows.reduce((sum, { coming }) => sum + coming!, 0)
  const present = rows.reduce((sum, { cameOfComing }) => sum + cameOfComing!, 0)
  return of < 2 * fewestToTell ? null : { absent: of - present, of }
}

async function lastNextThing({ db }: Context, { seriesId, id, proposedAt }: KeptWorkshop) {
  const last = await db
    .selectFrom('workshops.workshops')
    .select('nextThing')
    .where('seriesId', '=', seriesId)
    .where('id', '<>', id)
    .where('proposedAt', '<', proposedAt)
    .where('nextThing', 'is not', null)
    .orderBy('startsAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.nextThing ?? null
}
