import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readPeople } from '../../../people/server/index.ts'
import { inFairOrder, takeByOf } from '../../rules.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { isPlanned, lockWorkshop, readSeats, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { tellHolders } from '../state/tell-holders.ts'

const Payload = z.object({ workshopId: Id, personId: Id })
type Offer = z.output<typeof Payload>

/** A place that was held for somebody and not taken goes to the next, and they are told. */
export const letOfferLapse: Job<typeof Payload, 'organisation'> = job(
  { name: 'let-offer-of-workshop-lapse', payload: Payload },
  async (context, { workshopId, personId }) => {
    const { db, now } = context
    const workshop = await lockWorkshop(db, workshopId)
    if (workshop.status !== 'scheduled' || !isPlanned(workshop)) return
    const lapsed = await db
      .updateTable('workshops.seats')
      .set({ state: 'lapsed', takeBy: null })
      .where('workshopId', '=', workshopId)
      .where('personId', '=', personId)
      .where('state', '=', 'offered')
      // Offered anew meanwhile: that offer has a job of its own.
      .where('takeBy', '<=', now)
      .returning('personId')
      .executeTakeFirst()
    if (!lapsed) return
    await db
      .updateTable('workshops.workshops')
      .set({ taken: sql`taken - 1` })
      .where('id', '=', workshopId)
      .execute()
    await tellOfWorkshop(context, workshop, 'lapsed', [personId])
    await giveFreePlaces(context, { ...workshop, taken: workshop.taken - 1 })
    await tellHolders(context, workshop)
  },
)

/**
 * Of a locked workshop, whose `taken` is as it stands: each free place is held for whoever has their turn, until a time that
 * is no night of theirs. Who cannot be asked in time keeps their turn; where only such are left, the place is free for
 * whoever takes it first, and all who wait are told.
 */
export async function giveFreePlaces(context: WorkContext, workshop: PlannedWorkshop): Promise<number> {
  const { db, now } = context
  const { id, places, startsAt, lastHours } = workshop
  let free = places - workshop.taken
  if (free <= 0) return 0
  const waiting = inFairOrder(await readSeats(db, [id]))
  const people = await readPeople(
    db,
    waiting.map(({ personId }) => personId),
  )
  const offered: string[] = []
  for (const { personId } of waiting) {
    if (free === 0) break
    const timeZone = people.get(personId)?.profile.timeZone ?? context.organisation.timeZone
    const takeBy = takeByOf({ now, startsAt, lastHours, timeZone })
    if (takeBy === undefined) continue
    await db
      .updateTable('workshops.seats')
      .set({ state: 'offered', takeBy })
      .where('workshopId', '=', id)
      .where('personId', '=', personId)
      .execute()
    await letOfferLapseAt(context, { workshopId: id, personId }, takeBy)
    offered.push(personId)
    free -= 1
  }
  if (offered.length > 0)
    await db
      .updateTable('workshops.workshops')
      .set({ taken: sql`taken + ${offered.length}` })
      .where('id', '=', id)
      .execute()
  await tellOfWorkshop(context, workshop, 'offered', offered)
  const left = waiting.map(({ personId }) => personId).filter((personId) => !offered.includes(personId))
  if (free > 0) await tellOfWorkshop(context, workshop, 'first-come', left)
  return offered.length
}

const letOfferLapseAt = (context: WorkContext, offer: Offer, takeBy: string) =>
  context.later(letOfferLapse, offer, { at: takeBy, key: keyOf(offer) })

export const forgetOffer = (context: Pick<WorkContext, 'forget'>, offer: Offer) =>
  context.forget(keyOf(offer))

const keyOf = ({ workshopId, personId }: Offer) => `workshop-offer/${workshopId}/${personId}`
