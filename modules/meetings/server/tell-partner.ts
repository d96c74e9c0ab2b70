import type { WorkContext } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import type { KnownPair } from '../../relationships/server/index.ts'
import type { CalendarEvent } from '../calendar/write-calendar.ts'
import type { KeptMeeting } from './kept-meeting.ts'
import { calendarMail } from './mail/calendar-mail.ts'
import { dateMail, dateMailKey, type WhatOfDate } from './mail/date-mail.ts'
import { partnerIn, type PersonOfPair } from './sides.ts'

type News = {
  readonly pair: KnownPair
  readonly people: ReadonlyMap<string, PersonOfPair>
  readonly meeting: KeptMeeting
  readonly by: string
  readonly what: WhatOfDate
  /** Whoever acted has it put into their own calendar, unless they did so to many at once. */
  readonly toBoth?: boolean
}

/**
 * The other learns of a date by mail, with the date for their calendar; whoever acted has it in theirs. A mail about a date that is no longer true, and has not left, is taken back.
 */
export async function tellPartner(
  context: WorkContext,
  { pair, people, meeting, by, what, toBoth = true }: News,
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
      (['planned', 'moved', 'taken', 'movedToSlot', 'agreed', 'restored'] as const).flatMap((kind) =>
        [by, partner.id].map((person) => dateMailKey(kind, meeting.id, person, since)),
      ),
    )
  }
  const author = people.get(by)!
  const status = statusOf(meeting, what)
  const reader = readerOf(partner, context.organisation)
  if (reader) {
    await context.mail(dateMail(context, { what, meeting, person: partner, author, since, status, reader }))
  }
  const ownReader = readerOf(author, context.organisation)
  if (toBoth && ownReader && isInOwnCalendar(meeting, what)) {
    await context.mail(calendarMail(context, { meeting, person: author, partner, status, reader: ownReader }))
  }
}

function statusOf({ agreed }: KeptMeeting, what: WhatOfDate): CalendarEvent['status'] {
  if (what === 'cancelled') return 'CANCELLED'
  // What is agreed to in this very act is not read again.
  return what === 'agreed' || ![...agreed.values()].includes(null) ? 'CONFIRMED' : 'TENTATIVE'
}

/** Who proposes a date has it in their calendar once the other said yes; from then on it follows. */
function isInOwnCalendar({ agreed, sequence }: KeptMeeting, what: WhatOfDate): boolean {
  if (what === 'planned') return false
  return what !== 'cancelled' || sequence > 1 || ![...agreed.values()].includes(null)
}
