import { translator } from '../../../../platform/server/messages.ts'
import { frameOfEvent, type CalendarEvent } from '../../../meetings/calendar/index.ts'
import type { ReadingOfDates } from '../../../meetings/server/index.ts'

/** Hours that somebody gives as an advisor, tentative while nobody has asked, and those that their team has. Never what was asked. */
export async function readOwnAdvisorHours(reading: ReadingOfDates): Promise<CalendarEvent[]> {
  const { db, personId, since, language, organisation, publicUrl } = reading
  const rows = await db
    .selectFrom('projects.hours')
    .leftJoin('projects.projects', 'projects.projects.id', 'projects.hours.projectId')
    .select(['projects.hours.id', 'projects.hours.editionId', 'subject', 'startsAt', 'minutes', 'title'])
    .where('startsAt', '>=', since)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('advisorId', '=', personId),
        exists(
          selectFrom('projects.members')
            .select('id')
            .whereRef('projects.members.projectId', '=', 'projects.hours.projectId')
            .where('personId', '=', personId)
            .where('leftAt', 'is', null),
        ),
      ]),
    )
    .execute()
  const t = translator(language, 'projects')
  return rows.map(({ id, editionId, subject, startsAt, minutes, title }) => ({
    ...frameOfEvent(reading, `${id}-${personId}`),
    sequence: 0,
    startsAt,
    minutes,
    title: title === null ? t('calendar.free', { subject }) : t('calendar.taken', { subject, title }),
    about: '',
    where: '',
    url: `${publicUrl}/${organisation.slug}/advisors/${editionId}`,
    status: title === null ? 'TENTATIVE' : 'CONFIRMED',
    attendees: [],
  }))
}
