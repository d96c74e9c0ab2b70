import { sql } from 'kysely'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { SharedLink } from '../../contract.ts'
import { plain, wordsIn } from '../../words/index.ts'

type Place = { readonly threadId: string; readonly editionId: string }
type Written = {
  /** Of what was asked first; empty elsewhere. */
  readonly title: string
  readonly body: string
  readonly links: readonly SharedLink[]
}
type Keeping = Pick<WorkContext, 'db' | 'organisation'>

/** Small letters without accents of all that a post says: addresses too. */
export const plainOf = ({ title, body, links }: Written): string =>
  plain([title, body, ...links.flatMap((link) => [link.title, link.url])].join(' '))

/** What somebody wrote is found by its words from now on. */
export async function addWords(
  { db, organisation }: Keeping,
  { threadId, editionId }: Place,
  written: Written,
): Promise<void> {
  const words = wordsIn(plainOf(written))
  await sql`insert into community.words (organisation_id, edition_id, word, thread_id, in_title)
    select ${organisation.id}::uuid, ${editionId}::uuid, word, ${threadId}::uuid, word = any(${wordsIn(written.title)}::text[])
    from unnest(${words}::text[]) as word
    on conflict do nothing`.execute(db)
}

/** After something was changed, hidden or taken back: the words of what everybody may read, and no others. */
export async function keepWords(context: Keeping, { threadId, editionId }: Place): Promise<void> {
  const { db } = context
  await db.deleteFrom('community.words').where('threadId', '=', threadId).execute()
  const posts = await db
    .selectFrom('community.posts')
    .innerJoin('community.threads', 'community.threads.id', 'community.posts.threadId')
    .select(['community.posts.id', 'title', 'plain'])
    .where('threadId', '=', threadId)
    .where('hidden', '=', false)
    .where('hiddenAt', 'is', null)
    .where('takenBackAt', 'is', null)
    .execute()
  const title = posts.find(({ id }) => id === threadId)?.title ?? ''
  const body = posts.map((post) => post.plain).join(' ')
  await addWords(context, { threadId, editionId }, { title, body, links: [] })
}
