import { action } from '../../../../platform/server/action.ts'
import { readFigures } from '../../../insights/server/index.ts'
import { showObserved } from '../../contract.ts'
import { figuresForObservers, metOrNotYet } from '../../rules.ts'

export const showObservedAction = action(
  showObserved,
  async ({ db, organisation: { timeZone }, now }, { editionId }) => {
    const { figures, ...frame } = await readFigures(db, { editionId, timeZone, now })
    return { ...frame, pairs: metOrNotYet(figures), figures: figuresForObservers(figures) }
  },
)
