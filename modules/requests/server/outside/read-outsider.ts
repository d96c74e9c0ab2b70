import { publicAction } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { hashToken, readPeople } from '../../../people/server/index.ts'
import { OutsiderAsked, readOutsider } from '../../contract.ts'
import { stateForOutsider } from '../../outside.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'

export const readOutsiderAction = publicAction(readOutsider, async (context, { token }) => {
  const { db, now, organisation, caller } = context
  await refuseTooMany(db, { bucket: `outsider/address/${caller.address}`, most: 120, minutes: 60, now })
  const outsider = await db
    .selectFrom('requests.outsiders')
    .select(['editionId', 'invitedBy', 'name', 'relation', 'line', 'until', 'answer'])
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (!outsider) throw context.refuse('no-such-link')
  const edition = await editionOfSearch(db, outsider.editionId)
  const people = await readPeople(db, [outsider.invitedBy])
  const { meetingMinutes, durationDays, rhythm } = edition.agreement
  return OutsiderAsked.parse({
    ...outsider,
    organisationName: organisation.name,
    programmeName: edition.programmeName,
    editionName: edition.name,
    inviterName: people.get(outsider.invitedBy)?.name ?? organisation.name,
    timeZone: organisation.timeZone,
    state: stateForOutsider(outsider, now),
    meetingMinutes,
    durationDays,
    everyDays: rhythm[0]!.everyDays,
    booksHours: edition.requests.booksHours,
    charter: edition.charter,
    words: edition.words,
  })
})
