import type { Db } from '../../../../platform/server/database/index.ts'
import type { RequestStatus, SearchStatus } from '../../contract.ts'
import type { PairReasons } from './pair-reasons.ts'

export type Wish = {
  readonly id: string
  readonly rank: number
  readonly status: RequestStatus
  readonly mentorEnrolmentId: string
  readonly mentorPersonId: string
  readonly message: string
  readonly lunch: boolean
  readonly reasons: PairReasons
  readonly sentAt: string | null
  readonly answerBy: string | null
  readonly question: string | null
  readonly reply: string | null
}

export type LockedSearch = {
  readonly id: string
  readonly editionId: string
  readonly enrolmentId: string
  readonly personId: string
  readonly need: string
  readonly tried: string
  readonly status: SearchStatus
  readonly relationshipId: string | null
  readonly holdsPlace: boolean
  readonly wishes: readonly Wish[]
}

/** Locked until the end of the transaction; then its wishes are read, as whoever held it before left them. */
export async function lockSearch(db: Db, id: string): Promise<LockedSearch> {
  const search = await db
    .selectFrom('requests.searches')
    .select(['id', 'editionId', 'enrolmentId', 'personId', 'need', 'tried', 'status', 'relationshipId'])
    .select('holdsPlace')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const wishes = await db
    .selectFrom('requests.requests')
    .select(['id', 'rank', 'status', 'mentorEnrolmentId', 'mentorPersonId', 'message', 'lunch', 'reasons'])
    .select(['sentAt', 'answerBy', 'question', 'reply'])
    .where('searchId', '=', id)
    .orderBy('rank')
    .execute()
  return {
    ...search,
    status: search.status as SearchStatus,
    wishes: wishes.map((wish) => ({
      ...wish,
      status: wish.status as RequestStatus,
      reasons: wish.reasons as PairReasons,
    })),
  }
}

/** The search of a request, locked, with that request as it stands now. */
export async function lockRequest(
  db: Db,
  requestId: string,
): Promise<{ readonly search: LockedSearch; readonly request: Wish }> {
  const { searchId } = await db
    .selectFrom('requests.requests')
    .select('searchId')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  const search = await lockSearch(db, searchId)
  return { search, request: search.wishes.find(({ id }) => id === requestId)! }
}
