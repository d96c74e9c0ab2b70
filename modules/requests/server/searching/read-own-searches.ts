import type { Db } from '../../../../platform/server/database/index.ts'
import { readEditionNames } from '../../../programmes/server/index.ts'
import type {
  ClosedWhy,
  DeclineReason,
  MentorShown,
  OwnSearch,
  RequestStatus,
  SearchStatus,
  Useful,
} from '../../contract.ts'
import { readMentorsShown } from '../shown/read-mentors-shown.ts'
import { themesOf } from '../shown/themes-of.ts'

type Reading = { readonly db: Db }

/** One of my searches, who has been let in as its person. */
export async function readOwnSearch(reading: Reading, id: string): Promise<OwnSearch> {
  return (await readSearches(reading, { id }))[0]!
}

/** As whoever asked reads them, the latest first. */
export async function readSearches(
  { db }: Reading,
  of: { readonly id: string } | { readonly personId: string },
): Promise<OwnSearch[]> {
  const searches = await db
    .selectFrom('requests.searches')
    .select(['id', 'editionId', 'need', 'tried', 'theme', 'neededBy', 'status', 'openedAt', 'endedAt'])
    .select(['offer', 'relationshipId', 'bookedAt', 'useful', 'outcome'])
    .$if('id' in of, (query) => query.where('id', '=', (of as { id: string }).id))
    .$if('personId' in of, (query) => query.where('personId', '=', (of as { personId: string }).personId))
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .execute()
  if (searches.length === 0) return []
  const requests = await db
    .selectFrom('requests.requests')
    .selectAll()
    .where(
      'searchId',
      'in',
      searches.map(({ id }) => id),
    )
    .orderBy('rank')
    .execute()
  const shown = await readMentorsShown(
    db,
    requests.flatMap((row) => [row.mentorEnrolmentId, row.recommendsEnrolmentId ?? []].flat()),
  )
  const editionIds = [...new Set(searches.map(({ editionId }) => editionId))]
  const names = await readEditionNames(db, editionIds)
  const themes = await themesOf(db, editionIds)
  const mentor = (id: string): MentorShown => shown.get(id)!
  return searches.map((search) => ({
    ...search,
    editionName: names.get(search.editionId)!.editionName,
    status: search.status as SearchStatus,
    useful: search.useful as Useful | null,
    theme: themes.get(search.editionId)!(search.theme),
    requests: requests
      .filter(({ searchId }) => searchId === search.id)
      .map((row) => ({
        id: row.id,
        rank: row.rank,
        status: row.status as RequestStatus,
        mentor: mentor(row.mentorEnrolmentId),
        message: row.message,
        lunch: row.lunch,
        sentAt: row.sentAt,
        answerBy: row.answerBy,
        closedAt: row.closedAt,
        closedWhy: row.closedWhy as ClosedWhy | null,
        reason: row.reason as DeclineReason | null,
        reasonLine: row.reasonLine,
        recommends: row.recommendsEnrolmentId === null ? null : mentor(row.recommendsEnrolmentId),
        question: row.question,
        reply: row.reply,
      })),
  }))
}
