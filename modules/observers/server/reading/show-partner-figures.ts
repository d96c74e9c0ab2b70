import { action } from '../../../../platform/server/action.ts'
import { readFigures } from '../../../insights/server/index.ts'
import { readPartner } from '../../../partners/server/index.ts'
import { showPartnerFigures } from '../../contract.ts'
import { figuresForPartners, metOrNotYet } from '../../rules.ts'

/** Of its own mentors' pairs, and nobody else's: counts, from five pairs on. */
export const showPartnerFiguresAction = action(showPartnerFigures, async (context, { id }) => {
  const { db, now, organisation } = context
  const { editionId, ...partner } = await readPartner(context, id)
  const { timeZone } = organisation
  const { figures, ...frame } = await readFigures(db, { editionId, timeZone, now, partnerId: id })
  const shown = figuresForPartners(figures)
  return { ...frame, partner, pairs: metOrNotYet(figures), figures: shown }
})
