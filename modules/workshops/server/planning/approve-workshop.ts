import { randomInt } from 'node:crypto'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { approveWorkshop } from '../../contract.ts'
import { followFrom } from '../jobs/follow-workshop.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { giveFreePlaces } from '../jobs/let-offer-lapse.ts'
import { kept, lockWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { refusedOfSeries } from '../state/past-refusals.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { chosenColumns } from './chosen-columns.ts'

export const approveWorkshopAction = action(approveWorkshop, async (context, { id, ...plan }) => {
  const { db, now } = context
  const before = await lockWorkshop(db, id)
  if (before.status !== 'proposed') throw context.refuse('already-decided')
  const row = await db
    .updateTable('workshops.workshops')
    .set({
      ...chosenColumns(context, plan),
      status: 'scheduled',
      decidedAt: now,
      code: String(randomInt(10_000)).padStart(4, '0'),
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const workshop = kept(row) as PlannedWorkshop
  await tellOfWorkshop(context, workshop, 'approved', [workshop.hostId])
  const first = await seatThoseWithoutPlace(context, workshop)
  const offered = await giveFreePlaces(context, workshop)
  const told = await tellThoseWhoAsked(context, workshop, first)
  await followFrom(context, workshop)
  await tellHolders(context, workshop)
  return { offered, told }
})

/** Who found no place the last time that it was held waits here first, and is offered a place at once. */
async function seatThoseWithoutPlace(context: Context, workshop: PlannedWorkshop): Promise<string[]> {
  const refused = await refusedOfSeries(context, workshop.seriesId)
  const seated: string[] = []
  for (const personId of refused?.personIds ?? []) {
    if (personId === workshop.hostId || !(await takesPart(context.db, workshop.editionId, personId))) continue
    seated.push(personId)
  }
  if (seated.length > 0)
    await context.db
      .insertInto('workshops.seats')
      .values(
        seated.map((personId, nth) => ({
          organisationId: context.organisation.id,
          workshopId: workshop.id,
          personId,
          state: 'waiting',
          // In the order in which they waited.
          saidAt: new Date(Date.parse(context.now) + nth).toISOString(),
          refusedOn: refused!.on,
        })),
      )
      .execute()
  return seated
}

/** Its idea is asked no more: who asked for it is told that it is planned, unless a place is held for them already. */
async function tellThoseWhoAsked(
  context: Context,
  workshop: PlannedWorkshop,
  seated: readonly string[],
): Promise<number> {
  const { db, now } = context
  const { ideaId, hostId, editionId } = workshop
  if (ideaId === null) return 0
  const closed = await db
    .updateTable('workshops.ideas')
    .set({ closedAt: now })
    .where('id', '=', ideaId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  // Done again, they were told the first time.
  if (!closed) return 0
  const asks = await db.selectFrom('workshops.asks').select('personId').where('ideaId', '=', ideaId).execute()
  const told: string[] = []
  for (const { personId } of asks)
    if (personId !== hostId && !seated.includes(personId) && (await takesPart(db, editionId, personId)))
      told.push(personId)
  await tellOfWorkshop(context, workshop, 'asked', told)
  return told.length
}
