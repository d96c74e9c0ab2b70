import { action } from '../../../platform/server/action.ts'
import { listGuidance } from '../contract.ts'
import { showEditionGuidance } from './show-edition-guidance.ts'

export const listGuidanceAction = action(listGuidance, (context, { editionId }) =>
  showEditionGuidance(context, editionId),
)
