import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { frameOfEvent, type CalendarEvent } from '../../../meetings/calendar/index.ts'
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
  const { id, title, startsAt, minutes, place, link, sequence } = workshop
  const url = addressOf(site, workshop)
  return {
    ...frameOfEvent(site, id),
    sequence,
    startsAt,
    minutes,
    title,
    about: [link, translator(language, 'workshops')('mail.about', { url })]
      .filter((one) => one !== null)
      .join('\n'),
    where: place ?? link ?? '',
    url,
    status,
    attendees,
  }
}

export const addressOf = (
  { publicUrl, organisation }: Pick<Site, 'publicUrl' | 'organisation'>,
  { id, editionId }: Pick<KeptWorkshop, 'id' | 'editionId'>,
) => `${publicUrl}/${organisation.slug}/workshops/${editionId}/${id}`
