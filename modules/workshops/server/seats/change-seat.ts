import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { SeatState } from '../../contract.ts'
import { forgetOffer, giveFreePlaces } from '../jobs/let-offer-lapse.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import type { PlannedWorkshop } from '../state/kept-workshop.ts'
import { refusedOnOf } from '../state/past-refusals.ts'
import { tellHolders } from '../state/tell-holders.ts'

type Change = { readonly personId: string; readonly comes: boolean }

/** Of a locked workshop: somebody comes, waits, or leaves, and a place that is free again goes to who waits first. */
export async function changeSeat(
  context: WorkContext,
  workshop: PlannedWorkshop,
  { personId, comes }: Change,
): Promise<void> {
  const { db, now } = context
  const mine = await db
    .selectFrom('workshops.seats')
    .select(['state', 'refusedOn'])
    .where('workshopId', '=', workshop.id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  const before = (mine?.state ?? 'left') as SeatState
  const state = comes ? stateOfComing(before, workshop) : 'left'
  if (state !== before) {
    const holds = (one: SeatState) => (one === 'coming' || one === 'offered' ? 1 : 0)
    const change = holds(state) - holds(before)
    // Whoever waits keeps the day of their saying; who comes back says it anew.
    const isNew = before === 'left' || before === 'lapsed'
    const saidAt = isNew ? await nextTurn(context, workshop.id) : now
    const refusedOn = isNew ? await refusedOnOf(context, workshop.editionId, personId) : mine!.refusedOn
    await db
      .insertInto('workshops.seats')
      .values({
        organisationId: context.organisation.id,
        workshopId: workshop.id,
        personId,
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
        .where('id', '=', workshop.id)
        .execute()
    if (before === 'offered') await forgetOffer(context, { workshopId: workshop.id, personId })
    if (state === 'coming') await tellOfWorkshop(context, workshop, 'coming', [personId])
    if (before === 'coming') await tellOfWorkshop(context, workshop, 'left', [personId])
    if (change < 0) await giveFreePlaces(context, { ...workshop, taken: workshop.taken + change })
    await tellHolders(context, workshop)
  }
}

/**
 * After everybody who said it before. Whoever comes to the lock first was first, though their request may have begun later:
 * no place in the order that somebody was told goes down again.
 */
async function nextTurn({ db, now }: Pick<WorkContext, 'db' | 'now'>, workshopId: string): Promise<string> {
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
