import { action } from '../../../../platform/server/action.ts'
import { showCall } from '../../contract.ts'
import { readCall } from './read-call.ts'

export const showCallAction = action(showCall, (context, { editionId }) => readCall(context, editionId))
