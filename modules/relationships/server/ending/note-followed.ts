import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { LockedRelationship } from '../find-parties.ts'

/**
 * A pair begins in which somebody is whose last one of this edition ended before its time: that one was followed, and
 * counts as re-paired from now on. Part of the statement that lets the new one begin.
 */
export const noteFollowed =
  ({ id, editionId, parties }: LockedRelationship) =>
  (db: Pick<Db, 'updateTable'>) =>
    db
      .updateTable('relationships.relationships')
      .set({ followedBy: id })
      .where('editionId', '=', editionId)
      .where('endedKind', 'in', ['ended-early', 'never-started'])
      .where('followedBy', 'is', null)
      .where('id', 'in', (pairs) =>
        pairs
          .selectFrom('relationships.parties')
          .select('relationshipId')
          .where(
            'enrolmentId',
            'in',
            parties.map(({ enrolmentId }) => enrolmentId),
          ),
      )

/** The new one is a proposal again: nothing was followed yet. */
export async function forgetFollowed({ db }: Pick<WorkContext, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('relationships.relationships')
    .set({ followedBy: null })
    .where('followedBy', '=', id)
    .execute()
}
