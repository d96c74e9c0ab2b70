import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { editOffer, type OfferWords } from '../../contract.ts'
import { isOpenToCandidates, whyNotChange, whyNotOffer } from '../../rules.ts'
import { followFrom } from '../jobs/follow-immersion.ts'
import { tellHost, tellVisitors } from '../mail/tell-of-immersion.ts'
import { kept, lockOffer, readCandidacies, type KeptOffer } from '../state/kept-offer.ts'
import { giveBackDays, takeDays } from '../state/take-days.ts'
import { tellHolders } from '../state/tell-holders.ts'

export const editOfferAction = action(editOffer, async (context, { id, ...words }) => {
  const { db, now, expectedRevision } = context
  const before = await lockOffer(db, id)
  if (before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const refusal = whyNotEdit(before, words, now)
  if (refusal) throw context.refuse(refusal)
  const movesDays = before.firstOn !== words.firstOn || before.lastOn !== words.lastOn
  const movesIt =
    before.beginsAt !== words.beginsAt || before.endsAt !== words.endsAt || before.site !== words.site
  const row = kept(
    await db
      .updateTable('immersion.offers')
      .set({
        ...words,
        revision: before.revision + 1,
        sequence: before.sequence + (movesIt ? 1 : 0),
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
  if (movesDays) {
    await giveBackDays(context, id)
    if (!(await takeDays(context, row, row.hostId))) throw context.refuse('day-taken')
  }
  await followFrom(context, row)
  const going = (await readCandidacies(db, [id])).filter(({ state }) => state === 'going')
  if (movesIt && going.length > 0) {
    await tellVisitors(context, row, 'moved', going)
    await tellHost(context, row, 'host-moved', going)
  }
  await tellHolders(context, row)
  return { revision: row.revision }
})

function whyNotEdit(before: KeptOffer, words: OfferWords, now: string) {
  const refusal = whyNotChange(before, now)
  if (refusal) return refusal
  if (words.places < before.taken) return 'fewer-than-taken'
  const today = dayIn(before.timeZone, now)
  const sameDays = before.firstOn === words.firstOn && before.lastOn === words.lastOn
  if (before.taken > 0 && !sameDays) return 'days-settled'
  const sameEnd = before.applyBy === words.applyBy
  if (before.drawnAt !== null && !sameEnd) return 'already-drawn'
  // What is past stays as it was; what is chosen anew is looked at as of a new offer.
  if (sameDays && sameEnd && (!isOpenToCandidates(before, now) || before.taken > 0))
    return words.endsAt <= words.beginsAt ? 'hours-reversed' : undefined
  return whyNotOffer(words, today)
}
