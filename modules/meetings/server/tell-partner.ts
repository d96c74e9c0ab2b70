import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import { dateMail, dateMailKey, type WhatOfDate } from './mail/date-mail.ts'
import { partnerIn, type PersonOfPair } from './sides.ts'

type News = {
  readonly pair: KnownPair
  readonly people: ReadonlyMap<string, PersonOfPair>
  readonly meeting: KeptMeeting
  readonly by: string
  readonly what: WhatOfDate
}

/** The other learns of a date by mail. A mail about a date that is no longer true, and has not left, is taken back. */
export async function tellPartner(
  context: WorkContext,
  { pair, people, meeting, by, what }: News,
): Promise<void> {
  const partner = people.get(partnerIn(pair, by))!
  const earlier = await context.db
    .selectFrom('meetings.meetings')
    .select(['movedAt', 'createdAt'])
    .where('id', '=', meeting.id)
    .executeTakeFirstOrThrow()
  const since = earlier.movedAt ?? earlier.createdAt
  if (what === 'cancelled') {
    await context.takeBackMail(
      (['planned', 'moved', 'taken', 'movedToSlot', 'agreed'] as const).flatMap((kind) =>
        [by, partner.id].map((person) => dateMailKey(kind, meeting.id, person, since)),
      ),
    )
  }
  const reader = readerOf(partner, context.organisation)
  const author = people.get(by)!
  if (reader) await context.mail(dateMail(context, { what, meeting, person: partner, author, since, reader }))
}
