import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { LockedSearch } from '../state/lock-search.ts'
import type { AboutRequest } from './mail-frame.ts'
import { keyOf, mentorMail, type MentorMailKind } from './mentor-mail.ts'

type Told = Omit<AboutRequest, 'search'> & {
  readonly kind: MentorMailKind
  /** Of a reminder: how long after. */
  readonly hours?: number
  readonly search: LockedSearch
}

/** Writes to whoever was asked. */
export async function mailToMentor(context: WorkContext, { kind, hours = 0, ...about }: Told): Promise<void> {
  const { search, request } = about
  const people = await readPeople(context.db, [search.personId, request.mentorPersonId])
  const reader = readerOf(people.get(request.mentorPersonId)!, context.organisation)
  if (!reader) return
  const asker = people.get(search.personId)!.name
  await context.mail(mentorMail(context, { kind, hours, reader, asker, ...about }))
}

/** What a request may have waiting for whoever is asked, the first asking first. */
export const mailKeysOf = (requestId: string) => [keyOf('asked', requestId), keyOf('replied', requestId)]
