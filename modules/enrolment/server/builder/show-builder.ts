import { action } from '../../../../platform/server/action.ts'
import { showBuilder } from '../../contract.ts'
import { readBuilder } from './read-builder.ts'

export const showBuilderAction = action(showBuilder, (context, { editionId }) =>
  readBuilder(context, editionId),
)
