import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { findPairsOf, type KnownPair } from '../../../relationships/server/index.ts'

export async function isCourse(db: Db, editionId: string): Promise<boolean> {
  const terms = await db
    .selectFrom('programmes.courseTerms')
    .select('editionId')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return terms !== undefined
}

/** A pair that a mentor follows in a course, and whom in it. */
export type FollowedPair = { readonly pair: KnownPair; readonly menteeId: string }

/** The pairs under way in which the caller is a mentor of a course, the latest first. */
export async function followedBy({ db, person }: Pick<Context, 'db' | 'person'>): Promise<FollowedPair[]> {
  const pairs = (await findPairsOf(db, person.id)).filter(
    ({ status, parties }) =>
      status === 'active' &&
      parties.some((one) => one.personId === person.id && one.role === 'mentor' && one.leftAt === null),
  )
  if (pairs.length === 0) return []
  const courses = await db
    .selectFrom('programmes.courseTerms')
    .select('editionId')
    .where('editionId', 'in', [...new Set(pairs.map(({ editionId }) => editionId))])
    .execute()
  const ids = new Set(courses.map(({ editionId }) => editionId))
  return pairs.flatMap((pair) => {
    const mentee = pair.parties.find(({ role, leftAt }) => role === 'mentee' && leftAt === null)
    return mentee && ids.has(pair.editionId) ? [{ pair, menteeId: mentee.personId }] : []
  })
}

/** Whom the caller follows in that course. */
export async function menteesOf(
  context: Pick<Context, 'db' | 'person'>,
  editionId: string,
): Promise<Set<string>> {
  const followed = await followedBy(context)
  return new Set(followed.filter(({ pair }) => pair.editionId === editionId).map(({ menteeId }) => menteeId))
}
