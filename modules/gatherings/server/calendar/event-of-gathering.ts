import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { frameOfEvent, type CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { KeptGathering } from '../kept-gathering.ts'

type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

type OfReader = Pick<CalendarEvent, 'status' | 'attendees'> & {
  readonly gathering: KeptGathering
  readonly language: Language
}

/** A gathering in somebody's calendar. */
export function eventOfGathering(
  site: Site,
  { gathering, language, status, attendees }: OfReader,
): CalendarEvent {
  const { id, title, startsAt, minutes, place, link, sequence } = gathering
  const url = `${site.publicUrl}/${site.organisation.slug}/gatherings/${id}`
  return {
    ...frameOfEvent(site, id),
    sequence,
    startsAt,
    minutes,
    title,
    about: [link, translator(language, 'gatherings')('mail.about', { url })]
      .filter((one) => one !== null)
      .join('\n'),
    where: place ?? link ?? '',
    url,
    status,
    attendees,
  }
}
