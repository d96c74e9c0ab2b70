import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { choiceAt, drawOrder, endOf } from '../../rules.ts'
import { tellHost, tellVisitors } from '../mail/tell-of-immersion.ts'
import { lockOffer, readCandidacies, type KeptOffer } from '../state/kept-offer.ts'
import { tellHolders } from '../state/tell-holders.ts'
import { giveByDraw } from './let-hold-lapse.ts'

const Payload = z.object({ offerId: Id, step: z.enum(['choose', 'tell']) })

/** Candidacies are closed: a draw is made, or the host is told to choose. After its last day both sides are asked to tell. */
export const followImmersion: Job<typeof Payload, 'organisation'> = job(
  { name: 'follow-immersion', payload: Payload },
  async (context, { offerId, step }) => {
    const offer = await lockOffer(context.db, offerId)
    if (offer.status !== 'open') return
    if (step === 'choose') {
      if (offer.chosenBy === 'draw') await draw(context, offer)
      else {
        const waiting = (await readCandidacies(context.db, [offerId])).filter(
          ({ state }) => state === 'candidate',
        )
        if (waiting.length > 0 && offer.taken < offer.places)
          await tellHost(context, offer, 'host-choose', waiting)
      }
    } else {
      const went = (await readCandidacies(context.db, [offerId])).filter(({ state }) => state === 'going')
      await tellVisitors(context, offer, 'tell', went)
      for (const one of went) await tellHost(context, offer, 'host-tell', [one])
    }
    await tellHolders(context, offer)
  },
)

/** Once for each offer: the seed is made now, kept with the order that follows from it, and shown to everybody. */
async function draw(context: WorkContext, offer: KeptOffer): Promise<void> {
  const { db, now } = context
  const entered = (await readCandidacies(db, [offer.id])).filter(({ state }) => state === 'candidate')
  if (offer.drawnAt !== null || entered.length === 0) return
  const ids = (isFirst: boolean) =>
    entered.filter(({ passedOverOn }) => (passedOverOn !== null) === isFirst).map(({ id }) => id)
  const seed = randomBytes(8).toString('hex')
  for (const [at, id] of drawOrder(seed, ids(true), ids(false)).entries())
    await db
      .updateTable('immersion.candidacies')
      .set({ drawn: at + 1 })
      .where('id', '=', id)
      .execute()
  await db.updateTable('immersion.offers').set({ seed, drawnAt: now }).where('id', '=', offer.id).execute()
  const given = await giveByDraw(context, { ...offer, seed, drawnAt: now })
  const left = (await readCandidacies(db, [offer.id])).filter(({ state }) => state === 'candidate')
  await passOver(context, offer, left, null)
  if (given.length === 0) await tellHost(context, offer, 'host-choose', left)
}

/** Not chosen: they are told, with the reason, and come first the next time. */
export async function passOver(
  context: WorkContext,
  offer: KeptOffer,
  left: readonly { readonly id: string; readonly personId: string }[],
  word: string | null,
): Promise<void> {
  if (left.length === 0) return
  await context.db
    .updateTable('immersion.candidacies')
    .set({ state: 'not-chosen', word })
    .where(
      'id',
      'in',
      left.map(({ id }) => id),
    )
    .execute()
  await tellVisitors(context, offer, word === null ? 'not-drawn' : 'not-chosen', left, null, word)
}

/** The morning after the last day of candidacies, and the end of the last day; other days move them. */
export async function followFrom(context: WorkContext, offer: KeptOffer): Promise<void> {
  const { id: offerId } = offer
  if (offer.drawnAt === null && choiceAt(offer) > context.now)
    await context.later(
      followImmersion,
      { offerId, step: 'choose' },
      { at: choiceAt(offer), key: keyOf(offerId, 'choose') },
    )
  await context.later(
    followImmersion,
    { offerId, step: 'tell' },
    { at: endOf(offer), key: keyOf(offerId, 'tell') },
  )
}

export async function stopFollowing(context: Pick<WorkContext, 'forget'>, offerId: string): Promise<void> {
  await context.forget(keyOf(offerId, 'choose'))
  await context.forget(keyOf(offerId, 'tell'))
}

const keyOf = (offerId: string, step: string) => `immersion-${step}/${offerId}`
