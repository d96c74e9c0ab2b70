import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { KeptGathering } from '../kept-gathering.ts'

type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

type OfReader = Pick<CalendarEvent, 'status' | 'attendees'> & {
  readonly gathering: KeptGathering
  readonly language: Language
}

/** A gathering in somebody's calendar. */
export function eventOfGathering(
  { organisation, publicUrl, now }: Site,
  { gathering, language, status, attendees }: OfReader,
): CalendarEvent {
  const { id, title, startsAt, minutes, place, link, sequence } = gathering
  const { hostname } = new URL(publicUrl)
  const url = `${publicUrl}/${organisation.slug}/gatherings/${id}`
  return {
    uid: `${id}@${hostname}`,
    sequence,
    writtenAt: now,
    startsAt,
    minutes,
    title,
    about: [link, translator(language, 'gatherings')('mail.about', { url })]
      .filter((one) => one !== null)
      .join('\n'),
    where: place ?? link ?? '',
    url,
    status,
    organizer: { name: organisation.name, email: `calendar@${hostname}` },
    attendees,
  }
}
