import type { CalendarEvent } from './write-calendar.ts'

type Site = {
  readonly publicUrl: string
  readonly now: string
  readonly organisation: { readonly name: string }
}

/** What every event of an organisation says: whose it is, when this was written, and by which name calendars know it again. */
export function frameOfEvent(
  { publicUrl, now, organisation }: Site,
  key: string,
): Pick<CalendarEvent, 'uid' | 'writtenAt' | 'organizer'> {
  const { hostname } = new URL(publicUrl)
  return {
    uid: `${key}@${hostname}`,
    writtenAt: now,
    organizer: { name: organisation.name, email: `calendar@${hostname}` },
  }
}
