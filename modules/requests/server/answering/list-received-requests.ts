import { action } from '../../../../platform/server/action.ts'
import { listReceivedRequests } from '../../contract.ts'
import { readReceivedRequests } from './read-received.ts'

export const listReceivedRequestsAction = action(listReceivedRequests, async (context) => ({
  requests: await readReceivedRequests(context, { mentorPersonId: context.person.id }),
}))
