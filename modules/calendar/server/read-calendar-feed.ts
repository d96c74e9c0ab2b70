import { publicAction } from '../../../platform/server/action.ts'
import { readOwnGatheringDates } from '../../gatherings/server/index.ts'
import { readOwnImmersionDates } from '../../immersion/server/index.ts'
import { writeCalendar } from '../../meetings/calendar/index.ts'
import { readOwnMeetingDates } from '../../meetings/server/index.ts'
import { hashToken, mayComeIn, readPeople } from '../../people/server/index.ts'
import { readOwnAdvisorHours } from '../../projects/server/index.ts'
import { readOwnWorkshopDates } from '../../workshops/server/index.ts'
import { readCalendarFeed } from '../contract.ts'

/** Past dates stay for a season: a calendar forgets what its feed no longer holds. */
const daysKept = 90

export const readCalendarFeedAction = publicAction(readCalendarFeed, async (context, { file }) => {
  const { db, organisation, now } = context
  const feed = await db
    .selectFrom('calendar.feeds')
    .select('personId')
    .where('tokenHash', '=', hashToken(file.replace(/\.ics$/, '')))
    .executeTakeFirst()
  // Who may not come in reads nothing here either.
  if (!feed || !(await mayComeIn(db, feed.personId))) throw context.refuse('not-found')
  const person = (await readPeople(db, [feed.personId])).get(feed.personId)!
  const reading = {
    ...context,
    personId: person.id,
    language: person.language ?? organisation.language,
    since: new Date(Date.parse(now) - daysKept * 86_400_000).toISOString(),
  }
  const events = [
    ...(await readOwnMeetingDates(reading)),
    ...(await readOwnGatheringDates(reading)),
    ...(await readOwnWorkshopDates(reading)),
    ...(await readOwnImmersionDates(reading)),
    ...(await readOwnAdvisorHours(reading)),
  ]
  return writeCalendar(
    'PUBLISH',
    events.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)),
  )
})
