import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readThemes } from '../../../programmes/server/index.ts'
import { askCommunity } from '../../contract.ts'
import { addWords, plainOf } from '../state/keep-words.ts'
import { mention } from '../state/mention.ts'
import { hasPostedEnough } from '../state/posts-today.ts'
import { tellCommunity } from '../state/tell-community.ts'

export const askCommunityAction = action(askCommunity, async (context, input) => {
  const { db, now, organisation, person } = context
  const { editionId, kind, title, body, theme, links, mentions } = input
  if (await hasPostedEnough(context)) throw context.refuse('too-many-posts')
  if (kind === 'link' && links.length === 0) throw context.refuse('no-link')
  if (theme !== null && !(await readThemes(db, editionId)).some(({ key }) => key === theme))
    throw context.refuse('unknown-theme')
  const id = newId(now)
  const organisationId = organisation.id
  await db
    .insertInto('community.threads')
    .values({
      organisationId,
      id,
      editionId,
      authorId: person.id,
      kind,
      title,
      theme,
      askedAt: now,
      lastAt: now,
      hasLinks: links.length > 0,
    })
    .execute()
  await db
    .insertInto('community.posts')
    .values({
      organisationId,
      id,
      threadId: id,
      authorId: person.id,
      body,
      links: JSON.stringify(links),
      plain: plainOf(input),
      writtenAt: now,
    })
    .execute()
  await addWords(context, { threadId: id, editionId }, input)
  await db
    .insertInto('community.follows')
    .values({ organisationId, threadId: id, personId: person.id, follows: true, seenAt: now })
    .execute()
  if (!(await mention(context, { threadId: id, editionId }, mentions)))
    throw context.refuse('mentions-stranger')
  await tellCommunity(context, editionId)
  return { id }
})
