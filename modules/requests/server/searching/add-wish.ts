import { action } from '../../../../platform/server/action.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { addWish, mostWishes } from '../../contract.ts'
import { whyNotAdd } from '../../rules.ts'
import { checkWishes } from './check-wishes.ts'
import { lockSearch } from '../state/lock-search.ts'
import { readOwnSearch } from './read-own-searches.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { saveWishes } from '../state/save-wishes.ts'
import { sendRequest } from '../turns/send-request.ts'
import { setSearch } from '../state/set-search.ts'

/** After the others; asked at once where the team was looking already, since somebody is left to ask after all. */
export const addWishAction = action(addWish, async (context, { id, ...wish }) => {
  const { db } = context
  const before = await lockSearch(db, id)
  const refusal = whyNotAdd(before.status)
  if (refusal) throw context.refuse(refusal)
  const edition = await editionThatAsks(context, before.editionId)
  if (before.wishes.filter(({ status }) => status === 'kept' || status === 'sent').length >= mostWishes)
    throw context.refuse('too-many-wishes', { most: mostWishes })
  const asker = (await readEnrolled(db, before.editionId, [before.enrolmentId]))[0]
  if (!asker) throw context.refuse('search-over')
  const added = await checkWishes(context, { edition, asker, wishes: [wish], before: before.wishes })
  await saveWishes(context, before, added)
  if (before.status === 'by-hand') {
    await setSearch(context, before, 'open')
    await sendRequest(context, edition, before, added[0]!)
  }
  return readOwnSearch(context, id)
})
