import { sql } from 'kysely'
import { z } from 'zod'
import { later } from '../../../../platform/server/clock.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readableForDays } from '../../rules.ts'
import { relationshipErased } from '../facts.ts'

const atOnce = 50

/** What two wrote into their agreement; its days and minutes stay. */
const noWords = { place: '', answering: '', confidentiality: '' }

/** A year after its end what was written in a pair is erased; that it was, and how it ended, stays for figures. */
export const eraseWords = job(
  { name: 'erase-words', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now } = context
    const due = await db
      .selectFrom('relationships.relationships')
      .select(['id', 'editionId'])
      .where('endedAt', '<=', later(now, -readableForDays * 86_400_000))
      .where('wordsErasedAt', 'is', null)
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id, editionId } of due) {
      await db
        .updateTable('relationships.relationships')
        .set({ wordsErasedAt: now, agreement: sql`agreement || ${JSON.stringify(noWords)}::jsonb` })
        .where('id', '=', id)
        .execute()
      // Why they were paired quotes what they answered.
      await db
        .updateTable('relationships.parties')
        .set({ reasons: '[]' })
        .where('relationshipId', '=', id)
        .execute()
      await db
        .deleteFrom('relationships.progressWords')
        .where('goalId', 'in', (goals) =>
          goals.selectFrom('relationships.goals').select('id').where('relationshipId', '=', id),
        )
        .execute()
      await db
        .updateTable('relationships.goals')
        .set({ sentence: '', howKnown: '', progress: '' })
        .where('relationshipId', '=', id)
        .execute()
      await db
        .updateTable('relationships.agreements')
        .set({ terms: sql`terms || ${JSON.stringify(noWords)}::jsonb` })
        .where('relationshipId', '=', id)
        .execute()
      await context.announce(relationshipErased, { relationshipId: id, editionId })
    }
  },
)
