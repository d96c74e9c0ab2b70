import { action } from '../../../../platform/server/action.ts'
import { listOutsiders } from '../../contract.ts'
import { readOutsiders } from './read-outsiders.ts'

export const listOutsidersAction = action(listOutsiders, (context, { editionId }) =>
  readOutsiders(context, editionId),
)
