import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { hourMail } from '../mail/hour-mail.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import type { LockedSearch } from '../state/lock-search.ts'

/** Asks whoever had the hour. */
export async function mailOfHour(
  context: WorkContext,
  search: LockedSearch,
  what: 'useful' | 'came',
): Promise<void> {
  const mentorId = search.wishes[0]!.mentorPersonId
  const people = await readPeople(context.db, [search.personId, mentorId])
  const reader = readerOf(people.get(search.personId)!, context.organisation)
  if (!reader) return
  const edition = await editionOfSearch(context.db, search.editionId)
  await context.mail(hourMail(context, { what, edition, search, reader, mentor: people.get(mentorId)!.name }))
}
