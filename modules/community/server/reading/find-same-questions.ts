import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { findSameQuestions } from '../../contract.ts'
import { likeThreads } from './found-threads.ts'
import { asRow, rowColumns, type KeptRow } from './thread-rows.ts'

const most = 4

export const findSameQuestionsAction = action(
  findSameQuestions,
  async ({ db, person }, { editionId, typed }) => {
    const like = likeThreads(editionId, typed)
    if (!like) return { threads: [] }
    const { rows } = await sql<KeptRow>`
      select ${rowColumns(person.id)} from community.threads join ${like} as found on found.id = threads.id
      where threads.edition_id = ${editionId} and not threads.hidden and not threads.taken_back
      order by found.score desc, threads.helped_id is null, threads.last_at desc limit ${most}`.execute(db)
    return { threads: rows.map(asRow) }
  },
)
