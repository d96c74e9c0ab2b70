import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import { readMarkdown } from '../../../guidance/words/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { AuthorRole, Post, SharedLink } from '../../contract.ts'

type InThread = {
  readonly threadId: string
  readonly editionId: string
  readonly leadIds: readonly string[]
  readonly leads: boolean
}

/** What was asked first, then what was written under it. Of a hidden answer others see nothing, its author and the team all. */
export async function readPosts(
  context: Context,
  { threadId, editionId, leadIds, leads }: InThread,
): Promise<Post[]> {
  const { db, person } = context
  const rows = (
    await db
      .selectFrom('community.posts')
      .selectAll()
      .where('threadId', '=', threadId)
      .orderBy('writtenAt')
      .orderBy('id')
      .execute()
  ).filter(({ authorId, hiddenAt }) => hiddenAt === null || leads || authorId === person.id)
  const ids = rows.map(({ id }) => id)
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  )
  const roles = await readRoles(context, editionId, [...people.keys()])
  const thanks = await readThanks(context, ids)
  const wordings = await db
    .selectFrom('community.wordings')
    .select(['postId', 'until', 'title', 'body', 'links'])
    .where(sql<boolean>`post_id = any(${ids}::uuid[])`)
    .orderBy('until', 'desc')
    .execute()
  return rows.map((row) => {
    const { id, authorId, body, takenBackAt, hiddenAt, hiddenWhy, writtenAt, editedAt, revision } = row
    const isGone = takenBackAt !== null
    const author = people.get(authorId)
    const isMine = authorId === person.id
    return {
      id,
      authorName: isGone ? '' : (author?.name ?? ''),
      authorRole: leadIds.includes(authorId) ? 'lead' : (roles.get(authorId) ?? 'past'),
      isMine,
      state: isGone ? 'taken-back' : hiddenAt !== null ? 'hidden' : 'shown',
      hiddenWhy: isGone ? null : hiddenWhy,
      blocks: readMarkdown(body),
      body: isMine && !isGone ? body : null,
      links: shownLinks(row.links),
      writtenAt,
      timeZone: isGone ? null : (author?.profile.timeZone ?? null),
      city: isGone ? null : (author?.profile.place?.city ?? null),
      editedAt: isGone ? null : editedAt,
      earlier: wordings
        .filter(({ postId }) => postId === id)
        .map((one) => ({
          until: one.until,
          title: one.title,
          blocks: readMarkdown(one.body),
          links: shownLinks(one.links),
        })),
      thanks: thanks.get(id)?.count ?? 0,
      iThanked: thanks.get(id)?.isMine ?? false,
      revision,
    }
  })
}

/** An address as a browser spells it: a name in foreign letters that look like ours is seen for what it is. */
const shownLinks = (links: unknown) =>
  (links as SharedLink[]).map(({ url, title }) => ({ url: new URL(url).href, title }))

async function readRoles({ db }: Context, editionId: string, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; role: AuthorRole }>`
    select person_id as "personId", min(role) as role from enrolment.members where edition_id = ${editionId}
      and status = 'enrolled' and person_id = any(${[...personIds]}::uuid[]) group by person_id`.execute(db)
  return new Map(rows.map(({ personId, role }) => [personId, role]))
}

async function readThanks({ db, person }: Context, postIds: readonly string[]) {
  const rows = await db
    .selectFrom('community.thanks')
    .select(({ fn }) => ['postId', fn.countAll<string>().as('count')])
    .select(({ fn, eb }) => fn<boolean>('bool_or', [eb('personId', '=', person.id)]).as('isMine'))
    .where(sql<boolean>`post_id = any(${[...postIds]}::uuid[])`)
    .groupBy('postId')
    .execute()
  return new Map(rows.map(({ postId, count, isMine }) => [postId, { count: Number(count), isMine }]))
}
