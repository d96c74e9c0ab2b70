import { sql } from 'kysely'
import { audience } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isLead } from '../../programmes/server/index.ts'

type ById = { readonly id: string }

/** Everybody enrolled in an edition whose members help each other, and its team. */
export const inCommunity = audience(
  'in-community',
  async (context, { editionId }: { editionId: string }) =>
    (await standingIn(context, sql`(select ${editionId}::uuid as edition_id) as place`))?.isIn === true,
)

/** They; of a thread that the team hid, whoever began it and the team. */
export const ofCommunityThread = audience('of-community-thread', async (context, { id }: ById) => {
  const thread = await inThread(context, id)
  return thread !== undefined && reads(thread)
})

/** They; of a hidden one whoever wrote or looked there besides, who is told that it is hidden and nothing of it. */
export const knowsCommunityThread = audience('knows-community-thread', async (context, { id }: ById) => {
  const thread = await inThread(context, id)
  return thread !== undefined && (reads(thread) || (thread.isIn && thread.wasThere))
})

export const askerOfCommunityThread = audience('asker-of-community-thread', async (context, { id }: ById) => {
  const thread = await inThread(context, id)
  return thread?.isIn === true && thread.began
})

/** Whoever reads it; of a hidden post its author and the team. */
export const ofCommunityPost = audience('of-community-post', async (context, { id }: ById) => {
  const post = await inPost(context, id)
  return post !== undefined && reads(post) && (!post.isHidden || post.wrote || post.leads)
})

export const authorOfCommunityPost = audience('author-of-community-post', async (context, { id }: ById) => {
  const post = await inPost(context, id)
  return post?.isIn === true && post.wrote
})

export const moderatorOfCommunityPost = audience(
  'moderator-of-community-post',
  async (context, { id }: ById) => (await inPost(context, id))?.leads === true,
)

/** The team, and whoever a report of this edition was sent to. */
export const readsCommunityReports = audience(
  'reads-community-reports',
  async (context, { editionId }: { editionId: string }) => {
    if (await isLead(context, editionId)) return true
    const report = await context.db
      .selectFrom('community.reports')
      .innerJoin('community.reportReaders', 'community.reportReaders.reportId', 'community.reports.id')
      .select('community.reports.id')
      .where('editionId', '=', editionId)
      .where('personId', '=', context.person.id)
      .executeTakeFirst()
    return report !== undefined
  },
)

export const readerOfCommunityReport = audience(
  'reader-of-community-report',
  async ({ db, person }, { id }: ById) => {
    const reader = await db
      .selectFrom('community.reportReaders')
      .select('personId')
      .where('reportId', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return reader !== undefined
  },
)

type Standing = {
  readonly isIn: boolean
  readonly leads: boolean
  /** Of a thread and of a post: it was hidden as a whole, and whether they began it. */
  readonly threadIsHidden: boolean
  readonly began: boolean
  /** Of a thread: they wrote in it, follow it or have looked at it. */
  readonly wasThere: boolean
  readonly isHidden: boolean
  readonly wrote: boolean
}

const reads = ({ isIn, threadIsHidden, began, leads }: Standing) =>
  isIn && (!threadIsHidden || began || leads)

const inThread = (context: Context, id: string) =>
  standingIn(
    context,
    sql`(select edition_id, hidden as thread_is_hidden, author_id as began_by from community.threads where id = ${id}) as place`,
    sql`thread_is_hidden as "threadIsHidden", began_by = ${context.person.id}::uuid as began,
      exists (select 1 from community.follows where thread_id = ${id} and person_id = ${context.person.id}
        union all select 1 from community.posts where thread_id = ${id} and author_id = ${context.person.id}) as "wasThere"`,
  )

const inPost = (context: Context, id: string) =>
  standingIn(
    context,
    sql`(select edition_id, threads.hidden as thread_is_hidden, threads.author_id as began_by,
        posts.hidden_at is not null as is_hidden, posts.author_id as written_by
      from community.posts
      join community.threads on threads.organisation_id = posts.organisation_id and threads.id = posts.thread_id
      where posts.id = ${id}) as place`,
    sql`thread_is_hidden as "threadIsHidden", began_by = ${context.person.id}::uuid as began,
      is_hidden as "isHidden", written_by = ${context.person.id}::uuid as wrote`,
  )

/** In one statement: each call asks it. Nothing where the edition has no community. */
async function standingIn(
  { db, person }: Context,
  place: ReturnType<typeof sql>,
  more: ReturnType<typeof sql> = sql`null as nothing`,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select own.*, enrolled or leads as "isIn" from (
      select ${more},
        exists (select 1 from programmes.team where team.edition_id = place.edition_id
          and team.person_id = ${person.id}) as leads,
        exists (select 1 from enrolment.members where members.edition_id = place.edition_id
          and members.person_id = ${person.id} and members.status = 'enrolled') as enrolled
      from ${place}
      join programmes.communities on communities.edition_id = place.edition_id
    ) as own`.execute(db)
  return rows[0]
}
