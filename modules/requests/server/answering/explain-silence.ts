import { action } from '../../../../platform/server/action.ts'
import { explainSilence } from '../../contract.ts'
import { lockRequest } from '../state/lock-search.ts'
import { readReceived } from './read-received.ts'

/** For the team alone: whoever had asked is told nothing of it. */
export const explainSilenceAction = action(explainSilence, async (context, { id, silence }) => {
  const { request } = await lockRequest(context.db, id)
  if (request.status !== 'expired') throw context.refuse('not-expired')
  await context.db.updateTable('requests.requests').set({ silence }).where('id', '=', id).execute()
  return readReceived(context, id)
})
