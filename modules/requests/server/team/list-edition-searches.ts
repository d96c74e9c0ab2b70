import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import {
  listEditionSearches,
  type ClosedWhy,
  type DeclineReason,
  type RequestStatus,
  type SearchStatus,
  type SilenceReason,
  type Useful,
} from '../../contract.ts'
import { medianOf } from '../../rules.ts'
import { readMentorsShown } from '../shown/read-mentors-shown.ts'
import { themesOf } from '../shown/themes-of.ts'

/** Where each search stands and why: what one wrote to the other stays between them. */
export const listEditionSearchesAction = action(listEditionSearches, async ({ db }, { editionId }) => {
  const searches = await db
    .selectFrom('requests.searches')
    .select(['id', 'personId', 'need', 'theme', 'status', 'openedAt', 'endedAt', 'relationshipId'])
    .select(['bookedAt', 'useful', 'outcome'])
    .where('editionId', '=', editionId)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .execute()
  const requests = await db
    .selectFrom('requests.requests')
    .select(['searchId', 'mentorPersonId', 'rank', 'status', 'sentAt', 'answerBy', 'closedAt', 'closedWhy'])
    .select(['reason', 'reasonLine', 'silence', 'saidYesAt'])
    .where('editionId', '=', editionId)
    .orderBy('rank')
    .execute()
  const people = await readPeople(db, [
    ...searches.map(({ personId }) => personId),
    ...requests.map(({ mentorPersonId }) => mentorPersonId),
  ])
  const themeOf = (await themesOf(db, [editionId])).get(editionId)!
  const bySearch = new Map<string, typeof requests>()
  for (const request of requests)
    bySearch.set(request.searchId, [...(bySearch.get(request.searchId) ?? []), request])
  // An hour that was booked was a yes said beforehand: nobody waited for it.
  const booked = new Set(searches.filter(({ bookedAt }) => bookedAt !== null).map(({ id }) => id))
  const answered = requests.filter(
    ({ status, searchId, saidYesAt }) =>
      (saidYesAt !== null || status === 'declined') && !booked.has(searchId),
  )
  const hours = answered.map(({ sentAt, closedAt, saidYesAt }) =>
    Math.round((Date.parse(saidYesAt ?? closedAt!) - Date.parse(sentAt!)) / 3_600_000),
  )
  return {
    searches: searches.map(({ personId, theme, ...search }) => ({
      ...search,
      asker: people.get(personId)!.name,
      theme: themeOf(theme),
      status: search.status as SearchStatus,
      useful: search.useful as Useful | null,
      requests: (bySearch.get(search.id) ?? []).map(
        ({ searchId: _, saidYesAt: __, mentorPersonId, ...request }) => ({
          ...request,
          mentor: people.get(mentorPersonId)!.name,
          status: request.status as RequestStatus,
          closedWhy: request.closedWhy as ClosedWhy | null,
          reason: request.reason as DeclineReason | null,
          silence: request.silence as SilenceReason | null,
        }),
      ),
    })),
    answered: answered.length,
    due: answered.length + requests.filter(({ status }) => status === 'expired').length,
    medianHours: medianOf(hours),
    free: await readFree(db, editionId),
  }
})

/** Mentors with a place that nobody has, by name. */
async function readFree(db: Db, editionId: string) {
  const rows = await db
    .selectFrom('enrolment.members')
    .select(['id', 'capacityPairs', 'takenPairs'])
    .where('editionId', '=', editionId)
    .where('role', '=', 'mentor')
    .where('status', '=', 'enrolled')
    .execute()
  const free = rows.filter(({ capacityPairs, takenPairs }) => capacityPairs! > takenPairs!)
  const shown = await readMentorsShown(
    db,
    free.map(({ id }) => id!),
  )
  return [...shown.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}
