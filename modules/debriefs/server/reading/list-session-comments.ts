import { action } from '../../../../platform/server/action.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { listSessionComments } from '../../contract.ts'
import { readComments, readSummary } from '../state/read-comments.ts'

export const listSessionCommentsAction = action(listSessionComments, async ({ db }, { editionId }) => ({
  isOn: (await readEditionFrame(db, editionId)).debriefs,
  comments: await readComments(db, editionId),
  summary: (await readSummary(db, editionId)) ?? null,
}))
