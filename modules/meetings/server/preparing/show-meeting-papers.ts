import { action } from '../../../../platform/server/action.ts'
import { showMeetingPapers } from '../../contract.ts'
import { readPapers } from './read-papers.ts'

export const showMeetingPapersAction = action(showMeetingPapers, (context, { id }) => readPapers(context, id))
