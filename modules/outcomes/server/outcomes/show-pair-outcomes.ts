import { action } from '../../../../platform/server/action.ts'
import { showPairOutcomes } from '../../contract.ts'
import { readPairOutcomes } from '../state/read-pair-outcomes.ts'

export const showPairOutcomesAction = action(showPairOutcomes, (context, { id }) =>
  readPairOutcomes(context, id),
)
