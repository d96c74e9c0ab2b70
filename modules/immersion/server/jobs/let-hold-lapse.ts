import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { answerByOf, mayBeChosen } from '../../rules.ts'
import { tellHost, tellVisitors } from '../mail/tell-of-immersion.ts'
import {
  asksManager,
  lockOffer,
  readCandidacies,
  type KeptCandidacy,
  type KeptOffer,
} from '../state/kept-offer.ts'
import { giveBackDays, takeDays } from '../state/take-days.ts'

const Payload = z.object({ candidacyId: Id })

/** No agreement came in time: the place goes to somebody else, and whoever waited for it is told. */
export const letHoldLapse: Job<typeof Payload, 'organisation'> = job(
  { name: 'let-hold-of-immersion-lapse', payload: Payload },
  async (context, { candidacyId }) => {
    const row = await context.db
      .selectFrom('immersion.candidacies')
      .select('offerId')
      .where('id', '=', candidacyId)
      .executeTakeFirst()
    if (!row) return
    const offer = await lockOffer(context.db, row.offerId)
    const candidacy = (await readCandidacies(context.db, [offer.id])).find(({ id }) => id === candidacyId)
    // Chosen anew meanwhile, it has a job of its own.
    if (candidacy?.state !== 'held' || candidacy.answerBy! > context.now) return
    await refuseHeld(context, offer, candidacy)
  },
)

/** Of a locked offer: one whose line manager said no, or nothing. Nobody is told which. */
export async function refuseHeld(context: WorkContext, offer: KeptOffer, candidacy: KeptCandidacy) {
  await freePlace(context, offer, candidacy, 'refused')
  await tellVisitors(context, offer, 'refused', [candidacy])
}

/**
 * Of a locked offer: a place for each of these, in their order, as long as there are any. Who is elsewhere on one of its days gets
 * none. Where a line manager agrees first, the place is held; where there is no time left for that, nothing is given.
 */
export async function givePlaces(
  context: WorkContext,
  offer: KeptOffer,
  chosen: readonly KeptCandidacy[],
): Promise<KeptCandidacy[]> {
  const { db, now } = context
  const waits = await asksManager(db, offer.editionId)
  const answerBy = waits ? answerByOf(offer, now) : null
  if (answerBy !== null && answerBy <= now) return []
  const given: KeptCandidacy[] = []
  for (const candidacy of chosen) {
    if (offer.taken + given.length >= offer.places) break
    if (!(await takeDays(context, offer, candidacy.personId))) continue
    await db
      .updateTable('immersion.candidacies')
      .set({ state: waits ? 'held' : 'going', answerBy, word: null })
      .where('id', '=', candidacy.id)
      .execute()
    if (answerBy !== null)
      await context.later(
        letHoldLapse,
        { candidacyId: candidacy.id },
        { at: answerBy, key: holdKey(candidacy.id) },
      )
    given.push(candidacy)
  }
  if (given.length === 0) return []
  const after = await countTaken(context, offer, given.length)
  await tellVisitors(context, after, waits ? 'held' : 'going', given, answerBy)
  if (!waits) await tellHost(context, after, 'host-going', given)
  return given
}

/** Of a locked offer: a place that was held or taken is free again; after a draw it goes to the next of its order at once. */
export async function freePlace(
  context: WorkContext,
  offer: KeptOffer,
  candidacy: KeptCandidacy,
  state: 'refused' | 'withdrawn',
): Promise<void> {
  const { db } = context
  await db
    .updateTable('immersion.candidacies')
    .set({ state, answerBy: null })
    .where('id', '=', candidacy.id)
    .execute()
  await giveBackDays(context, offer.id, candidacy.personId)
  await context.forget(holdKey(candidacy.id))
  const after = await countTaken(context, offer, -1)
  if (candidacy.state === 'going') await tellHost(context, after, 'host-left', [candidacy])
  if (offer.drawnAt !== null) {
    const given = await giveByDraw(context, after)
    if (given.length > 0) return
  }
  await tellHost(context, after, 'host-place-free', [candidacy])
}

/** Of a locked offer that was drawn: its free places, in the order of the draw. */
export async function giveByDraw(context: WorkContext, offer: KeptOffer): Promise<KeptCandidacy[]> {
  const those = (await readCandidacies(context.db, [offer.id]))
    .filter(({ state, drawn }) => drawn !== null && mayBeChosen(state))
    .toSorted((a, b) => a.drawn! - b.drawn!)
  return givePlaces(context, offer, those)
}

/** Each change of who comes is a change of what stands in calendars. */
async function countTaken({ db }: WorkContext, offer: KeptOffer, change: number): Promise<KeptOffer> {
  await db
    .updateTable('immersion.offers')
    .set({ taken: sql`taken + ${change}`, sequence: sql`sequence + 1` })
    .where('id', '=', offer.id)
    .execute()
  return { ...offer, taken: offer.taken + change, sequence: offer.sequence + 1 }
}

export const holdKey = (candidacyId: string) => `immersion-hold/${candidacyId}`
