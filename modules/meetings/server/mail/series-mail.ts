import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { readerOf, writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { writeCalendar } from '../../calendar/write-calendar.ts'
import { spokenTime } from '../../days/spoken-time.ts'
import { eventOfMeeting } from '../calendar/event-of-meeting.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import type { PersonOfPair } from '../sides.ts'

const weekly: MailKind = { name: 'weekly-hour', urgency: 'soon' }

type Series = {
  readonly seriesId: string
  /** The next first. */
  readonly meetings: readonly KeptMeeting[]
  readonly person: PersonOfPair
  readonly partner: PersonOfPair
  readonly reader: Reader
}
type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

/** To both: an hour a week, with all its dates for their calendars in one piece. */
export function seriesMails(
  site: Site,
  {
    pair,
    people,
    ...series
  }: Pick<Series, 'seriesId' | 'meetings'> & {
    readonly pair: KnownPair
    readonly people: ReadonlyMap<string, PersonOfPair>
  },
): Mail[] {
  const both = pair.parties.map(({ personId }) => people.get(personId)!)
  return both.flatMap((person) => {
    const reader = readerOf(person, site.organisation)
    const partner = both.find(({ id }) => id !== person.id)!
    return reader ? [seriesMail(site, { ...series, person, partner, reader })] : []
  })
}

export function seriesMail(site: Site, { seriesId, meetings, person, partner, reader }: Series): Mail {
  const { organisation, publicUrl } = site
  const [first] = meetings
  const events = meetings.map((meeting) =>
    eventOfMeeting(site, { meeting, person, partner, language: reader.language, status: 'CONFIRMED' }),
  )
  return writeMail(reader, {
    kind: weekly,
    effectKey: `weekly-hour/${seriesId}/${person.id}`,
    ...(partner.email !== null && { replyTo: partner.email }),
    // Many dates are no invitation (RFC 5546 has one a message): they are published, each with the UID that it keeps.
    calendar: { method: 'PUBLISH', body: writeCalendar('PUBLISH', events) },
    words: ({ language }) => {
      const t = translator(language, 'meetings')
      const from = spokenTime(first!.startsAt!, person.timeZone, language)
      const last = spokenTime(meetings.at(-1)!.startsAt!, person.timeZone, language)
      return {
        subject: t('mail.weekly.subject', { partner: firstName(partner.name) }),
        paragraphs: [
          t('mail.weekly.body', { partner: firstName(partner.name), ...from }),
          t('mail.weekly.until', { count: meetings.length, ...last }),
        ],
        action: {
          label: t('mail.weekly.action'),
          url: `${publicUrl}/${organisation.slug}/pairs/${first!.relationshipId}`,
        },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}
