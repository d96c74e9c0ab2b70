import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import type { CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { KeptWorkshop } from '../state/kept-workshop.ts'

type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

type OfReader = Pick<CalendarEvent, 'status' | 'attendees'> & {
  readonly workshop: KeptWorkshop & { readonly startsAt: string }
  readonly language: Language
}

/** A workshop in somebody's calendar. */
export function eventOfWorkshop(
  site: Site,
  { workshop, language, status, attendees }: OfReader,
): CalendarEvent {
  const { organisation, publicUrl, now } = site
  const { id, title, startsAt, minutes, place, link, sequence } = workshop
  const { hostname } = new URL(publicUrl)
  const url = addressOf(site, workshop)
  return {
    uid: `${id}@${hostname}`,
    sequence,
    writtenAt: now,
    startsAt,
    minutes,
    title,
    about: [link, translator(language, 'workshops')('mail.about', { url })]
      .filter((one) => one !== null)
      .join('\n'),
    where: place ?? link ?? '',
    url,
    status,
    organizer: { name: organisation.name, email: `calendar@${hostname}` },
    attendees,
  }
}

export const addressOf = (
  { publicUrl, organisation }: Pick<Site, 'publicUrl' | 'organisation'>,
  { id, editionId }: Pick<KeptWorkshop, 'id' | 'editionId'>,
) => `${publicUrl}/${organisation.slug}/workshops/${editionId}/${id}`
