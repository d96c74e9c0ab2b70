import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame, readThemes } from '../../../programmes/server/index.ts'
import { showThread } from '../../contract.ts'
import { readPosts } from './read-posts.ts'
import { asRow, rowColumns, type KeptRow } from './thread-rows.ts'

export const showThreadAction = action(showThread, async (context, { id }) => {
  const { db, person } = context
  const { rows } = await sql<
    KeptRow & {
      editionId: string
      authorId: string
      helpedId: string | null
      workshopIdeaId: string | null
    }
  >`
    select ${rowColumns(person.id)}, edition_id as "editionId", author_id as "authorId", helped_id as "helpedId",
      workshop_idea_id as "workshopIdeaId"
    from community.threads where threads.id = ${id}`.execute(db)
  const { editionId, authorId, helpedId, workshopIdeaId, ...kept } = rows[0]!
  const edition = await readEditionFrame(db, editionId)
  const leadIds = edition.leads.map(({ personId }) => personId)
  const leads = leadIds.includes(person.id)
  if (kept.hidden && !leads && authorId !== person.id)
    throw context.refuse('thread-hidden', { who: edition.leads.map(({ name }) => name) })
  const follows = await readFollows(context, id)
  const mine = follows.find(({ personId }) => personId === person.id)
  const mentioned = follows.filter(({ mentionedAt }) => mentionedAt !== null)
  const people = await readPeople(db, [authorId, ...mentioned.map(({ personId }) => personId)])
  const themes = kept.theme === null ? [] : await readThemes(db, editionId)
  return {
    thread: {
      ...asRow(kept),
      editionId,
      themeWords: themes.find(({ key }) => key === kept.theme)?.asking ?? null,
      askerName: kept.takenBack ? '' : (people.get(authorId)?.name ?? ''),
      helpedId,
      follows: mine?.follows ?? false,
      isMyQuestionToo: mine?.sameQuestion ?? false,
      hasNews: mine !== undefined && mine.seenAt < kept.lastAt,
      workshop: workshopIdeaId !== null ? 'asked' : edition.workshops === null ? 'none' : 'may-be-asked',
    },
    posts: await readPosts(context, { threadId: id, editionId, leadIds, leads }),
    mentioned: mentioned.flatMap(({ personId }) => people.get(personId)?.name ?? []),
    words: edition.words,
    leads,
  } as const
})

const readFollows = ({ db, person }: Context, threadId: string) =>
  db
    .selectFrom('community.follows')
    .select(['personId', 'follows', 'sameQuestion', 'mentionedAt', 'seenAt'])
    .where('threadId', '=', threadId)
    .where(({ or, eb }) => or([eb('personId', '=', person.id), eb('mentionedAt', 'is not', null)]))
    .orderBy('personId')
    .execute()
