import { action } from '../../../../platform/server/action.ts'
import { readThemes } from '../../../programmes/server/index.ts'
import { editPost, type SharedLink } from '../../contract.ts'
import { keepsEarlierWording, showsAsEdited } from '../../rules.ts'
import { keepWords, plainOf } from '../state/keep-words.ts'
import { lockPost } from '../state/lock-thread.ts'
import { recount } from '../state/recount.ts'
import { tellCommunity } from '../state/tell-community.ts'

export const editPostAction = action(editPost, async (context, { id, title, theme, body, links }) => {
  const { db, now, organisation, expectedRevision } = context
  const { thread, post, isFirst } = await lockPost(db, id)
  if (post.takenBackAt !== null) throw context.refuse('taken-back')
  if (post.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  if (isFirst ? title === null : body === '') throw context.refuse('nothing-written')
  if (isFirst && thread.kind === 'link' && links.length === 0) throw context.refuse('no-link')
  const itsTitle = isFirst ? title! : ''
  if (isFirst && theme !== null && theme !== thread.theme) {
    if (!(await readThemes(db, thread.editionId)).some(({ key }) => key === theme))
      throw context.refuse('unknown-theme')
  }
  const before = { title: isFirst ? thread.title : '', body: post.body, links: post.links as SharedLink[] }
  const after = { title: itsTitle, body, links }
  const isReworded = plainJson(before) !== plainJson(after)
  const others = await db
    .selectFrom('community.posts')
    .select(['authorId', 'writtenAt'])
    .where('threadId', '=', thread.id)
    .execute()
  const keeps = keepsEarlierWording({ ...post, isHelped: thread.helpedId === id }, others)
  if (isReworded && keeps)
    await db
      .insertInto('community.wordings')
      .values({
        organisationId: organisation.id,
        postId: id,
        until: now,
        ...before,
        links: JSON.stringify(before.links),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await db
    .updateTable('community.posts')
    .set({
      body,
      links: JSON.stringify(links),
      plain: plainOf(after),
      revision: post.revision + 1,
      ...(isReworded && showsAsEdited(post.writtenAt, now, keeps) && { editedAt: now }),
    })
    .where('id', '=', id)
    .execute()
  if (isFirst)
    await db.updateTable('community.threads').set({ title: itsTitle, theme }).where('id', '=', id).execute()
  await keepWords(context, { threadId: thread.id, editionId: thread.editionId })
  await recount(db, thread.id)
  await tellCommunity(context, thread.editionId)
  return { revision: post.revision + 1 }
})

const plainJson = ({ title, body, links }: { title: string; body: string; links: readonly SharedLink[] }) =>
  JSON.stringify([title, body, links.map((link) => [link.url, link.title])])
