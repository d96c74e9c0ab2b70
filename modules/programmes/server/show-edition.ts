import { action } from '../../../platform/server/action.ts'
import { showEdition } from '../contract.ts'
import { readEdition } from './read-edition.ts'

export const showEditionAction = action(showEdition, ({ db }, { editionId }) => readEdition(db, editionId))
