import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { countTaken, lockPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment, readEnrolled } from '../../../enrolment/server/index.ts'
import { openSearch } from '../../contract.ts'
import { mostTogether } from '../../rules.ts'
import { findMember } from '../state/find-member.ts'
import { checkWishes } from './check-wishes.ts'
import { lockSearch } from '../state/lock-search.ts'
import { openSearches } from '../state/open-searches.ts'
import { readOwnSearch } from './read-own-searches.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { saveWishes } from '../state/save-wishes.ts'
import { sendRequest } from '../turns/send-request.ts'

/** The first is asked now. Of many that somebody opens at once, as many stand as the edition allows. */
export const openSearchAction = action(openSearch, async (context, { editionId, wishes, ...said }) => {
  const { db, now, organisation, person } = context
  const edition = await editionThatAsks(context, editionId)
  const { id: enrolmentId } = (await findMember(db, { editionId, personId: person.id, role: 'mentee' }))!
  const asker = (await readEnrolled(db, editionId, [enrolmentId]))[0]!
  if (said.theme !== null && !edition.themes.some(({ key }) => key === said.theme))
    throw context.refuse('unknown-theme')
  if (said.neededBy !== null && said.neededBy < dayIn(organisation.timeZone, now))
    throw context.refuse('day-is-past')
  const capacity = edition.requests.mostOpen
  const places = await lockPlaces(context, openSearches, [{ id: enrolmentId, capacity }])
  if (places.left(enrolmentId) === 0) throw context.refuse('enough-open', { most: capacity })
  // A yes would find no place for them: it is said before anybody is asked in vain.
  const together = await countTaken(db, placesOfEnrolment, [enrolmentId])
  if ((together.get(enrolmentId) ?? 0) >= mostTogether(asker, edition.requests))
    throw context.refuse('have-somebody')
  const checked = await checkWishes(context, { edition, asker, wishes, before: [] })
  places.take(enrolmentId)
  await places.save()
  const id = newId(now)
  await db
    .insertInto('requests.searches')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      enrolmentId,
      personId: person.id,
      ...said,
      status: 'open',
      openedAt: now,
    })
    .execute()
  await saveWishes(context, { id, editionId }, checked)
  const search = await lockSearch(db, id)
  await sendRequest(context, edition, search, search.wishes[0]!)
  return readOwnSearch(context, id)
})
