import type { Db } from '../../../../platform/server/database/index.ts'

/** What changes in a thread is done one after the other: counts, the answer that helped, earlier wordings. */
export const lockThread = (db: Db, id: string) =>
  db.selectFrom('community.threads').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
export type KeptThread = Awaited<ReturnType<typeof lockThread>>

/** A post whose thread is locked. */
export async function lockPost(db: Db, id: string) {
  const { threadId } = await db
    .selectFrom('community.posts')
    .select('threadId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const thread = await lockThread(db, threadId)
  const post = await db
    .selectFrom('community.posts')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { thread, post, isFirst: post.id === thread.id }
}
