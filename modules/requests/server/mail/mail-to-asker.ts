import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { LockedSearch, Wish } from '../state/lock-search.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import { newsMail } from './news-mail.ts'

/** What happened to a request before the next one's turn. */
export type WhatCame = {
  readonly what: 'declined' | 'expired' | 'taken-back' | 'mentor-full' | 'mentor-left' | 'not-agreed'
  readonly request: Wish | null
  readonly reason?: string
  readonly line?: string
  /** Of whom they thought instead, by name. */
  readonly recommends?: string | undefined
}

type News = {
  readonly came: WhatCame
  readonly edition: EditionThatAsks
  readonly search: LockedSearch
  /** Whose turn it is now; or how it ended. */
  readonly next: Wish | null
  readonly end: 'by-hand' | 'nobody' | null
}

/** Whoever waits reads what came of it and what happens next; not of what they have just done themselves. */
export async function mailToAsker(
  context: WorkContext,
  { came, edition, search, next, end }: News,
): Promise<void> {
  if (came.what === 'taken-back') return
  const people = await readPeople(context.db, [
    search.personId,
    ...(came.request ? [came.request.mentorPersonId] : []),
    ...(next ? [next.mentorPersonId] : []),
  ])
  const reader = readerOf(people.get(search.personId)!, context.organisation)
  if (!reader) return
  const nameOf = (wish: Wish | null) => (wish ? (people.get(wish.mentorPersonId)?.name ?? null) : null)
  await context.mail(
    newsMail(context, {
      came: { ...came, mentor: nameOf(came.request) },
      edition,
      search,
      reader,
      next: next && { name: nameOf(next)!, answerBy: next.answerBy! },
      end,
    }),
  )
}
