import { action } from '../../../platform/server/action.ts'
import { listMeetings } from '../contract.ts'
import { readPairMeetings } from './pair-meetings.ts'

export const listMeetingsAction = action(listMeetings, (context, { relationshipId }) =>
  readPairMeetings(context, relationshipId),
)
