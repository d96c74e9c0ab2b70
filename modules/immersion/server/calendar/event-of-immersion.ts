import { addDays } from '../../../../platform/calendar-day.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { frameOfEvent, type CalendarEvent } from '../../../meetings/calendar/index.ts'
import { beginOf, endOf } from '../../rules.ts'
import type { KeptOffer } from '../state/kept-offer.ts'
import { addressOf } from './address-of.ts'

type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>
type OfReader = Pick<CalendarEvent, 'status' | 'attendees'> & {
  readonly offer: KeptOffer
  readonly personId: string
  readonly language: Language
}

/**
 * In the calendar of one side. A day is taken from hour to hour; several in a row stand as days at its head, which take nobody's
 * time. Each side has an event of its own: one who no longer goes takes nothing out of the others' calendars.
 */
export function eventOfImmersion(
  site: Site,
  { offer, personId, language, status, attendees }: OfReader,
): CalendarEvent {
  const url = addressOf(site, offer)
  const startsAt = beginOf(offer)
  const isOneDay = offer.firstOn === offer.lastOn
  return {
    ...frameOfEvent(site, `${offer.id}-${personId}`),
    sequence: offer.sequence,
    startsAt,
    minutes: isOneDay ? (Date.parse(endOf(offer)) - Date.parse(startsAt)) / 60_000 : 0,
    ...(!isOneDay && { wholeDays: { from: offer.firstOn, until: addDays(offer.lastOn, 1) } }),
    title: offer.title,
    about: translator(language, 'immersion')('mail.about', { url }),
    where: offer.site,
    url,
    status,
    attendees,
  }
}
