import { action } from '../../../../platform/server/action.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { listSessionComments, summariseSessions } from '../../contract.ts'
import { readComments, readSummary } from '../state/read-comments.ts'

export const summariseSessionsAction = action(
  summariseSessions,
  async (context, { editionId, text, writtenAt }) => {
    const { db, now, organisation, person } = context
    await lockEdition(db, editionId)
    // A summary of nothing would be somebody's own opinion, read as everybody's.
    if ((await readComments(db, editionId)).length === 0) throw context.refuse('too-few-comments')
    const kept = await readSummary(db, editionId)
    if ((kept?.writtenAt ?? null) !== writtenAt) throw context.refuse('changed-meanwhile')
    const row = { text, writtenBy: person.id, writtenAt: now }
    await db
      .insertInto('debriefs.summaries')
      .values({ organisationId: organisation.id, editionId, ...row })
      .onConflict((conflict) => conflict.columns(['organisationId', 'editionId']).doUpdateSet(row))
      .execute()
    context.tellPages([person.id], [listSessionComments])
    return {}
  },
)
