import { action } from '../../../../platform/server/action.ts'
import { showRequest } from '../../contract.ts'
import { readReceived } from './read-received.ts'

export const showRequestAction = action(showRequest, (context, { id }) => readReceived(context, id))
