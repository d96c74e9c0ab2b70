import { action } from '../../../platform/server/action.ts'
import { showResults } from '../contract.ts'
import { readFigures } from './read-figures.ts'

export const showResultsAction = action(
  showResults,
  ({ db, organisation: { timeZone }, now }, { editionId }) => readFigures(db, { editionId, timeZone, now }),
)
