import { later } from '../../../../platform/server/clock.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { mostPostsADay } from '../../contract.ts'

/** Of the last twenty-four hours, anywhere in the organisation. */
export async function hasPostedEnough({ db, now, person }: Context): Promise<boolean> {
  const { count } = await db
    .selectFrom('community.posts')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('authorId', '=', person.id)
    .where('writtenAt', '>', later(now, -86_400_000))
    .executeTakeFirstOrThrow()
  return Number(count) >= mostPostsADay
}
