import { firstName } from '../../../../platform/first-name.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import type { CalendarPart } from '../../../../platform/server/mail/outgoing-mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { writeCalendar } from '../../../meetings/calendar/index.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import { addressOf, eventOfWorkshop } from '../calendar/event-of-workshop.ts'
import type { KeptWorkshop } from '../state/kept-workshop.ts'

const kinds = {
  // To the host.
  approved: { name: 'workshop-approved', urgency: 'soon' },
  declined: { name: 'workshop-declined', urgency: 'soon' },
  'host-moved': { name: 'workshop-host-moved', urgency: 'soon' },
  'host-cancelled': { name: 'workshop-host-cancelled', urgency: 'soon' },
  'host-debrief': { name: 'workshop-host-debrief', urgency: 'in-turn' },
  // To those who asked, come or wait.
  asked: { name: 'workshop-asked-for', urgency: 'in-turn' },
  coming: { name: 'workshop-coming', urgency: 'soon' },
  offered: { name: 'workshop-offered', urgency: 'soon' },
  lapsed: { name: 'workshop-lapsed', urgency: 'soon' },
  'first-come': { name: 'workshop-first-come', urgency: 'soon' },
  left: { name: 'workshop-left', urgency: 'soon' },
  moved: { name: 'workshop-moved', urgency: 'soon' },
  'moved-waiting': { name: 'workshop-moved-waiting', urgency: 'soon' },
  cancelled: { name: 'workshop-cancelled', urgency: 'soon' },
  'cancelled-waiting': { name: 'workshop-cancelled-waiting', urgency: 'soon' },
  reminder: { name: 'workshop-reminder', urgency: 'in-turn' },
  'how-was-it': { name: 'workshop-how-was-it', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
export type WhatOfWorkshop = keyof typeof kinds

export type NewsOfWorkshop = {
  readonly workshop: KeptWorkshop
  readonly person: Pick<KnownPerson, 'id' | 'name' | 'email' | 'profile'>
  readonly reader: Reader
  readonly what: WhatOfWorkshop
  readonly takeBy: string | null
  /** They found no place the last time. */
  readonly isFirst: boolean
}
type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

/** By the clock of the workshop and, where theirs is another, by that of its reader. */
export function workshopMail(site: Site, news: NewsOfWorkshop): Mail {
  const { organisation, now } = site
  const { workshop, person, reader, what, takeBy, isFirst } = news
  const { id, title, place, link, cancelWord, declineWord, sequence } = workshop
  const calendar = calendarOf(site, news)
  const url = addressOf(site, workshop)
  return writeMail(reader, {
    kind: kinds[what],
    // The same person may come, leave and come again.
    effectKey: `workshop-${what}/${id}/${person.id}/${sequence}/${now}`,
    ...(calendar && { calendar }),
    words: ({ language }) => {
      const t = translator(language, 'workshops')
      const when = whenOf(news, language)
      const until =
        takeBy === null ? '' : writtenHour(language, takeBy, person.profile.timeZone ?? organisation.timeZone)
      const word = what === 'declined' ? declineWord : isOff(what) ? cancelWord : null
      return {
        subject: t(`mail.${what}.subject`, { title, until }),
        paragraphs: [
          ...(what === 'offered' && isFirst ? [t('mail.first')] : []),
          t(`mail.${what}.body`, { title, when, until }),
          ...(says(what) ? [place, link].filter((one) => one !== null) : []),
          ...(word ? [t('mail.word', { word })] : []),
        ],
        action: { label: t(`mail.${what}.action`), url },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

const isOff = (what: WhatOfWorkshop) =>
  what === 'cancelled' || what === 'cancelled-waiting' || what === 'host-cancelled'

/** Where it is: to whoever has it in their calendar. */
const says = (what: WhatOfWorkshop) =>
  what === 'approved' || what === 'host-moved' || what === 'coming' || what === 'moved' || what === 'reminder'

function whenOf({ workshop, person }: NewsOfWorkshop, language: Language): string {
  const { startsAt, timeZone } = workshop
  if (startsAt === null || timeZone === null) return ''
  const there = writtenHour(language, startsAt, timeZone)
  const own = person.profile.timeZone
  const hour = (zone: string) =>
    writtenDate(language, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(startsAt))
  if (own === null || hour(own) === hour(timeZone)) return there
  return translator(language, 'workshops')('mail.bothClocks', {
    there,
    own: writtenHour(language, startsAt, own),
  })
}

export const writtenHour = (language: Language, at: string, timeZone: string) =>
  writtenDate(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at))

const calendarMethods: Partial<Record<WhatOfWorkshop, 'REQUEST' | 'CANCEL'>> = {
  approved: 'REQUEST',
  'host-moved': 'REQUEST',
  'host-cancelled': 'CANCEL',
  coming: 'REQUEST',
  moved: 'REQUEST',
  left: 'CANCEL',
  cancelled: 'CANCEL',
}

/** Into the calendar of who comes and of the host, changed there, and out of it; who waits has nothing in theirs. */
function calendarOf(site: Site, { workshop, person, reader, what }: NewsOfWorkshop): CalendarPart | null {
  const { startsAt } = workshop
  const method = calendarMethods[what]
  if (method === undefined || startsAt === null) return null
  const event = eventOfWorkshop(site, {
    workshop: { ...workshop, startsAt },
    language: reader.language,
    status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
    attendees: person.email === null ? [] : [{ name: firstName(person.name), email: person.email }],
  })
  return { method, body: writeCalendar(method, [event]) }
}
