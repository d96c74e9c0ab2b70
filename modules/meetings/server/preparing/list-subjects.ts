import { action } from '../../../../platform/server/action.ts'
import { readThemes } from '../../../programmes/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { listSubjects } from '../../contract.ts'
import { pairOfMeeting } from '../kept-meeting.ts'

export const listSubjectsAction = action(listSubjects, async ({ db }, { id }) => {
  const relationshipId = (await pairOfMeeting(db, id))!
  const { editionId } = (await readPairs(db, [relationshipId])).get(relationshipId)!
  return { subjects: (await readThemes(db, editionId)).map(({ asking }) => asking) }
})
