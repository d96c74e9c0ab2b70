import { publicAction } from '../../../../platform/server/action.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { writeCalendar } from '../../../meetings/calendar/index.ts'
import { hashToken, mayComeIn, readPeople } from '../../../people/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { readWorkshopFeed } from '../../contract.ts'
import { isPlanned, kept } from '../state/kept-workshop.ts'
import { eventOfWorkshop } from './event-of-workshop.ts'

/** Past ones stay for a season: a calendar forgets what its feed no longer holds. */
const daysKept = 90

export const readWorkshopFeedAction = publicAction(readWorkshopFeed, async (context, { file, site }) => {
  const { db, organisation, now } = context
  const feed = await db
    .selectFrom('workshops.feeds')
    .select(['personId', 'editionId'])
    .where('tokenHash', '=', hashToken(file.replace(/\.ics$/, '')))
    .executeTakeFirst()
  if (!feed) throw context.refuse('not-found')
  const { personId, editionId } = feed
  // Who left the edition, or may not come in, reads nothing here either.
  const isOfIt =
    (await takesPart(db, editionId, personId)) || (await readLeadIds(db, [editionId])).includes(personId)
  if (!isOfIt || !(await mayComeIn(db, personId))) throw context.refuse('not-found')
  const language = (await readPeople(db, [personId])).get(personId)?.language ?? organisation.language
  const since = new Date(Date.parse(now) - daysKept * 86_400_000).toISOString()
  const rows = await db
    .selectFrom('workshops.workshops')
    .selectAll()
    .where('editionId', '=', editionId)
    .where('status', '=', 'scheduled')
    .where('startsAt', '>=', since)
    .$if(site !== undefined && site !== '', (query) => query.where('site', '=', site!))
    .orderBy('startsAt')
    .execute()
  return writeCalendar(
    'PUBLISH',
    rows
      .map(kept)
      .filter(isPlanned)
      // The link to join is for who has a place.
      .map((one) => ({ ...one, link: null }))
      .map((workshop) =>
        eventOfWorkshop(context, { workshop, language, status: 'CONFIRMED', attendees: [] }),
      ),
  )
})
