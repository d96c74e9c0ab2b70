import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../../platform/contract.ts'
import { listener } from '../../../platform/server/facts.ts'

/** What this module reads of a fact that a later one announces: so many more pairs of a run were proposed, or could not be. */
const pairsProposed = {
  fact: 'pairs-proposed',
  payload: z.object({ runId: Id, proposed: z.int(), stopped: z.int() }),
}

/** Where not one pair could be proposed, the publication is void: the edition may be published again. */
export const notePairsProposed = listener(
  'note-pairs-proposed',
  pairsProposed,
  async ({ db, now }, { runId, proposed, stopped }) => {
    const proposedNow = sql`publications.proposed + ${proposed}::int`
    const isDone = sql`${proposedNow} + publications.stopped + ${stopped}::int >= publications.pairs`
    await db
      .updateTable('matching.publications')
      .set({
        proposed: sql<number>`${proposedNow}`,
        stopped: sql<number>`publications.stopped + ${stopped}::int`,
        doneAt: sql<string>`case when ${isDone} then coalesce(publications.done_at, ${now}::timestamptz) end`,
        voidAt: sql<string>`case when ${isDone} and ${proposedNow} = 0 then ${now}::timestamptz end`,
      })
      .where('runId', '=', runId)
      .execute()
  },
)
