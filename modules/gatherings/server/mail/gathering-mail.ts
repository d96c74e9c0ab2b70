import { firstName } from '../../../../platform/first-name.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import type { CalendarPart } from '../../../../platform/server/mail/outgoing-mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import { writeCalendar } from '../../../meetings/calendar/index.ts'
import { signUp } from '../../contract.ts'
import { eventOfGathering } from '../calendar/event-of-gathering.ts'
import type { KeptGathering } from '../kept-gathering.ts'

/** `left`: by who no longer comes; `moved-waiting` and `cancelled-waiting` go to who has no place, and no date in a calendar. */
export type WhatOfGathering =
  | 'planned'
  | 'coming'
  | 'promoted'
  | 'moved'
  | 'moved-waiting'
  | 'left'
  | 'cancelled'
  | 'cancelled-waiting'
  | 'whom-again'

const kinds = {
  planned: { name: 'gathering-planned', urgency: 'in-turn' },
  coming: { name: 'gathering-coming', urgency: 'soon' },
  promoted: { name: 'gathering-promoted', urgency: 'soon' },
  moved: { name: 'gathering-moved', urgency: 'soon' },
  'moved-waiting': { name: 'gathering-moved-waiting', urgency: 'soon' },
  left: { name: 'gathering-left', urgency: 'soon' },
  cancelled: { name: 'gathering-cancelled', urgency: 'soon' },
  'cancelled-waiting': { name: 'gathering-cancelled-waiting', urgency: 'soon' },
  'whom-again': { name: 'gathering-whom-again', urgency: 'in-turn' },
} as const satisfies Record<WhatOfGathering, MailKind>

type News = {
  readonly gathering: KeptGathering
  readonly person: { readonly id: string; readonly name: string; readonly email: string | null }
  readonly reader: Reader
  readonly what: WhatOfGathering
}
type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

/** A gathering by the clock of the organisation, with what calendars make of it for who has a place. */
export function gatheringMail(site: Site, { gathering, person, reader, what }: News): Mail {
  const { organisation, publicUrl, now } = site
  const { id, title, place, link, cancelWord } = gathering
  const calendar = calendarOf(site, { gathering, person, reader, what })
  return writeMail(reader, {
    kind: kinds[what],
    // The same person may come, leave and come again.
    effectKey: `gathering-${what}/${id}/${person.id}/${gathering.sequence}/${now}`,
    ...(calendar && { calendar }),
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = translator(language, 'gatherings')
      const page = `${publicUrl}/${organisation.slug}/gatherings/${id}`
      const answer = (comes: 'yes' | 'no') => linkFor(signUp, id, gathering.startsAt, comes)
      const when = whenOf(gathering.startsAt, organisation.timeZone, language)
      const where = [place, link].filter((one) => one !== null)
      const isOff = what === 'cancelled' || what === 'cancelled-waiting'
      const isToCome = !isOff && what !== 'left' && what !== 'whom-again'
      return {
        subject: t(`mail.${what}.subject`, { title }),
        paragraphs: [
          t(`mail.${what}.body`, { title, when }),
          ...(isToCome ? where : []),
          ...(isOff && cancelWord ? [t('mail.word', { word: cancelWord })] : []),
        ],
        action: { label: t(`mail.${what}.action`), url: what === 'planned' ? answer('yes') : page },
        others: [
          ...(what === 'planned' ? [{ label: t('mail.cannot'), url: answer('no') }] : []),
          ...(what === 'planned' ? [{ label: t('mail.see'), url: page }] : []),
          ...(hasPlace(what) ? [{ label: t('mail.noLonger'), url: answer('no') }] : []),
        ],
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

const hasPlace = (what: WhatOfGathering) => what === 'coming' || what === 'promoted' || what === 'moved'

export const whenOf = (startsAt: string, timeZone: string, language: Reader['language']) =>
  writtenDate(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(startsAt))

/** Into the calendar of who comes, changed there, and out of it; who waits has nothing in theirs. */
function calendarOf(site: Site, { gathering, person, reader, what }: News): CalendarPart | null {
  if (what === 'planned' || what === 'moved-waiting' || what === 'cancelled-waiting' || what === 'whom-again')
    return null
  const isOut = what === 'cancelled' || what === 'left'
  const method = isOut ? 'CANCEL' : 'REQUEST'
  const event = eventOfGathering(site, {
    gathering,
    language: reader.language,
    status: isOut ? 'CANCELLED' : 'CONFIRMED',
    attendees: person.email === null ? [] : [{ name: firstName(person.name), email: person.email }],
  })
  return { method, body: writeCalendar(method, [event]) }
}
