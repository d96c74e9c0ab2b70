import type { WorkContext } from '../../../../platform/server/context.ts'
import type { LockedRelationship } from '../find-parties.ts'

/**
 * A pair begins in which somebody is whose last one of this edition ended before its time: that one was followed, and
 * counts as re-paired from now on.
 */
export async function noteFollowed(
  { db }: Pick<WorkContext, 'db'>,
  { id, editionId, parties }: LockedRelationship,
): Promise<void> {
  for (const { enrolmentId } of parties) {
    const before = await db
      .selectFrom('relationships.relationships')
      .innerJoin('relationships.parties', 'relationshipId', 'relationships.relationships.id')
      .select('relationships.relationships.id')
      .where('editionId', '=', editionId)
      .where('enrolmentId', '=', enrolmentId)
      .where('endedKind', 'in', ['ended-early', 'never-started'])
      .where('followedBy', 'is', null)
      .orderBy('endedAt', 'desc')
      .execute()
    for (const former of before) {
      await db
        .updateTable('relationships.relationships')
        .set({ followedBy: id })
        .where('id', '=', former.id)
        .execute()
    }
  }
}

/** The new one is a proposal again: nothing was followed yet. */
export async function forgetFollowed({ db }: Pick<WorkContext, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('relationships.relationships')
    .set({ followedBy: null })
    .where('followedBy', '=', id)
    .execute()
}
