import { publicAction } from '../../../../platform/server/action.ts'
import { hashToken } from '../../../people/server/index.ts'
import { stopCommunityMails } from '../../contract.ts'
import { keepCadence } from './keep-cadence.ts'

/** Said twice it does the same. */
export const stopCommunityMailsAction = publicAction(stopCommunityMails, async (context, { token }) => {
  const stop = await context.db
    .selectFrom('community.stops')
    .select('personId')
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (!stop) throw context.refuse('no-such-link')
  await keepCadence(context, stop.personId, 'never')
  return {}
})
