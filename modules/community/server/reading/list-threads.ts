import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { makeCursor, readCursor } from '../../../../platform/server/cursor.ts'
import { isLead, readThemes, readVoices } from '../../../programmes/server/index.ts'
import { listThreads, pageOfThreads } from '../../contract.ts'
import { foundThreads } from './found-threads.ts'
import { asRow, isListed, rowColumns, type KeptRow } from './thread-rows.ts'

export const listThreadsAction = action(listThreads, async (context, input) => {
  const { db, person } = context
  const { editionId, search = '', theme, only, cursor } = input
  const leads = await isLead(context, editionId)
  const after = cursor === undefined ? undefined : readCursor(cursor, z.tuple([z.number(), z.string(), Id]))
  const found = foundThreads(editionId, search)
  const wanted = sql`
    from community.threads
    ${found ? sql`join ${found} as found on found.id = threads.id` : sql``}
    where threads.edition_id = ${editionId} and ${isListed(context, leads)}
      ${theme === undefined ? sql`` : sql`and threads.theme = ${theme}`}
      ${only === undefined ? sql`` : sql`and ${isOnly(only, person.id)}`}`
  const score = found ? sql`found.score` : sql`0::float8`
  // The lines of one page are looked at closely, and of all others only their order.
  const { rows } = await sql<KeptRow & { score: number; found: number }>`
    select ${rowColumns(person.id)}, page.score, page.found
    from (
      select threads.id, ${score} as score, threads.last_at, count(*) over ()::int as found ${wanted}
        ${
          after
            ? sql`and (${score}, threads.last_at, threads.id) < (${after[0]}::float8, ${after[1]}::timestamptz, ${after[2]}::uuid)`
            : sql``
        }
      order by ${score} desc, threads.last_at desc, threads.id desc limit ${pageOfThreads + 1}
    ) as page
    join community.threads on threads.id = page.id
    order by page.score desc, page.last_at desc, page.id desc`.execute(db)
  const page = rows.slice(0, pageOfThreads)
  const last = page.at(-1)
  const { themes, ...counts } = await countAll(context, editionId, leads)
  return {
    threads: page.map(({ score: _, found: _found, ...row }) => asRow(row)),
    nextCursor: rows.length > pageOfThreads && last ? makeCursor([last.score, last.lastAt, last.id]) : null,
    found: rows[0]?.found ?? 0,
    ...counts,
    themes: (await readThemes(db, editionId)).map(({ key, asking }) => ({
      key,
      words: asking,
      count: themes[key] ?? 0,
    })),
    words: (await readVoices(db, [editionId])).get(editionId)!.words,
    leads,
  }
})

const isOnly = (only: 'waiting' | 'mine' | 'links', personId: string) =>
  ({
    waiting: sql<boolean>`threads.kind = 'question' and threads.answers = 0 and not threads.hidden and not threads.taken_back`,
    mine: sql<boolean>`(threads.author_id = ${personId}::uuid or exists (select 1 from community.follows
      where follows.organisation_id = threads.organisation_id and follows.thread_id = threads.id
        and follows.person_id = ${personId}::uuid and follows.follows))`,
    links: sql<boolean>`threads.has_links`,
  })[only]

/** Over the whole edition, whatever is looked for. */
async function countAll(context: Context, editionId: string, leads: boolean) {
  const { rows } = await sql<{
    all: number
    waiting: number
    themes: Record<string, number>
    members: number
    mentors: number
  }>`
    select coalesce(sum(threads), 0)::int as "all", coalesce(sum(waiting), 0)::int as waiting,
      coalesce(jsonb_object_agg(theme, threads) filter (where theme is not null), '{}') as themes,
      (select count(distinct person_id)::int from enrolment.members where edition_id = ${editionId} and status = 'enrolled') as members,
      (select count(distinct person_id)::int from enrolment.members where edition_id = ${editionId} and status = 'enrolled'
        and role = 'mentor') as mentors
    from (
      select theme, count(*)::int as threads,
        count(*) filter (where kind = 'question' and answers = 0 and not hidden and not taken_back)::int as waiting
      from community.threads where edition_id = ${editionId} and ${isListed(context, leads)} group by theme
    ) as counted`.execute(context.db)
  return rows[0]!
}
