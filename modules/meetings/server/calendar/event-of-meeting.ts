import { firstName } from '../../../../platform/first-name.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { frameOfEvent } from '../../calendar/frame-of-event.ts'
import type { CalendarEvent, CalendarPerson } from '../../calendar/write-calendar.ts'
import type { KeptMeeting } from '../kept-meeting.ts'
import type { PersonOfPair } from '../sides.ts'

type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

type OfReader = {
  readonly meeting: KeptMeeting
  readonly person: PersonOfPair
  readonly partner: PersonOfPair
  readonly language: Language
  readonly status: CalendarEvent['status']
}

/** A meeting in somebody's calendar: first names, and neither the programme nor a word of what is said. */
export function eventOfMeeting(
  site: Site,
  { meeting, person, partner, language, status }: OfReader,
): CalendarEvent {
  const t = translator(language, 'meetings')
  const url = `${site.publicUrl}/${site.organisation.slug}/pairs/${meeting.relationshipId}`
  const means = t(`means.${meeting.means}`)
  return {
    ...frameOfEvent(site, meeting.id),
    sequence: meeting.sequence,
    startsAt: meeting.startsAt!,
    minutes: meeting.minutes!,
    title: t('calendar.title', { partner: firstName(partner.name) }),
    about: t('calendar.about', { url }),
    where: meeting.place === null ? means : meeting.place,
    url,
    status,
    attendees: [person, partner].flatMap(attendee),
  }
}

function attendee({ name, email }: PersonOfPair): CalendarPerson[] {
  return email === null ? [] : [{ name: firstName(name), email }]
}
