import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import { makeCursor, readCursor } from '../../../../platform/server/cursor.ts'
import { isLead } from '../../../programmes/server/index.ts'
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
  const { rows } = await sql<KeptRow & { score: number }>`
    select ${rowColumns(person.id)}, page.score
    from (
      select threads.id, ${score} as score, threads.last_at ${wanted}
        ${
          after
            ? sql`and (${score}, threads.last_at, threads.id) < (${after[0]}::float8, ${after[1]}::timestamptz, ${after[2]}::uuid)`
            : sql``
        }
      order by ${found ? sql`found.score desc,` : sql``} threads.last_at desc, threads.id desc limit ${pageOfThreads + 1}
    ) as page
    join community.threads on threads.id = page.id
    order by page.score desc, page.last_at desc, page.id desc`.execute(db)
  const page = rows.slice(0, pageOfThreads)
  const last = page.at(-1)
  return {
    threads: page.map(({ score: _, ...row }) => asRow(row)),
    nextCursor: rows.length > pageOfThreads && last ? makeCursor([last.score, last.lastAt, last.id]) : null,
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
