import type { WorkContext } from '../../../../platform/server/context.ts'
import type { LockedSearch, Wish } from './lock-search.ts'

/** Keeps new wishes of a search for their turn. */
export async function saveWishes(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  { id: searchId, editionId }: Pick<LockedSearch, 'id' | 'editionId'>,
  wishes: readonly Wish[],
): Promise<void> {
  await db
    .insertInto('requests.requests')
    .values(
      wishes.map(({ id, rank, mentorEnrolmentId, mentorPersonId, message, lunch, reasons }) => ({
        organisationId: organisation.id,
        id,
        searchId,
        editionId,
        rank,
        mentorEnrolmentId,
        mentorPersonId,
        message,
        lunch,
        reasons: JSON.stringify(reasons),
        status: 'kept' as const,
        keptAt: now,
      })),
    )
    .execute()
}
