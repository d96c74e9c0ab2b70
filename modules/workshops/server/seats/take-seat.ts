import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { takeSeat, type SeatState } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { asShown } from '../state/as-shown.ts'
import { lockWorkshop, readWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { refusedOnOf } from '../state/past-refusals.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { forgetOffer, giveFreePlaces } from '../jobs/let-offer-lapse.ts'

export const takeSeatAction = action(takeSeat, async (context, { id, comes }) => {
  const { db, now, person } = context
  const locked = await lockWorkshop(db, id)
  const refusal = whyNotChange(locked, now)
  if (refusal) throw context.refuse(refusal)
  if (locked.hostId === person.id) throw context.refuse('host-is-there')
  const workshop = locked as PlannedWorkshop
  const mine = await db
    .selectFrom('workshops.seats')
    .select(['state', 'refusedOn'])
    .where('workshopId', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  const before = (mine?.state ?? 'left') as SeatState
  const state = comes ? stateOfComing(before, workshop) : 'left'
  if (state !== before) {
    const holds = (one: SeatState) => (one === 'coming' || one === 'offered' ? 1 : 0)
    const change = holds(state) - holds(before)
    // Whoever waits keeps the day of their saying; who comes back says it anew.
    const isNew = before === 'left' || before === 'lapsed'
    const saidAt = isNew ? await nextTurn(context, id) : now
    const refusedOn = isNew ? await refusedOnOf(context, workshop.editionId, person.id) : mine!.refusedOn
    await db
      .insertInto('workshops.seats')
      .values({
        organisationId: context.organisation.id,
        workshopId: id,
        personId: person.id,
        state,
        saidAt,
        refusedOn,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'workshopId', 'personId'])
          .doUpdateSet({ state, takeBy: null, ...(isNew && { saidAt, refusedOn }) }),
      )
      .execute()
    if (change !== 0)
      await db
        .updateTable('workshops.workshops')
        .set({ taken: sql`taken + ${change}` })
        .where('id', '=', id)
        .execute()
    if (before === 'offered') await forgetOffer(context, { workshopId: id, personId: person.id })
    if (state === 'coming') await tellOfWorkshop(context, workshop, 'coming', [person.id])
    if (before === 'coming') await tellOfWorkshop(context, workshop, 'left', [person.id])
    if (change < 0) await giveFreePlaces(context, { ...workshop, taken: workshop.taken + change })
    await tellHolders(context, workshop)
  }
  return (await asShown(context, [await readWorkshop(db, id)]))[0]!
})

/**
 * After everybody who said it before. Whoever comes to the lock first was first, though their request may have begun later:
 * no place in the order that somebody was told goes down again.
 */
async function nextTurn({ db, now }: Pick<Context, 'db' | 'now'>, workshopId: string): Promise<string> {
  const { last } = await db
    .selectFrom('workshops.seats')
    .select(({ fn }) => fn.max('saidAt').as('last'))
    .where('workshopId', '=', workshopId)
    .executeTakeFirstOrThrow()
  return last === null || last < now ? now : later(last, 1)
}

/** Said again, nobody loses their place nor their turn. A place that is still free is for nobody else: see `giveFreePlaces`. */
function stateOfComing(before: SeatState, { places, taken }: PlannedWorkshop): SeatState {
  if (before === 'coming' || before === 'offered') return 'coming'
  return taken < places ? 'coming' : 'waiting'
}
