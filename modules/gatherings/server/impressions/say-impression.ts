import { action } from '../../../../platform/server/action.ts'
import { showStudio } from '../../../matching/contract.ts'
import { keepImpression } from '../../../matching/server/index.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { listOwnGatherings, sayImpression, showConduct, showGathering } from '../../contract.ts'
import { lockGathering } from '../kept-gathering.ts'
import { whomTheyMet } from './whom-they-met.ts'

/** Each says it for themselves: the other is told nothing, now or later. */
export const sayImpressionAction = action(sayImpression, async (context, { id, personId, impression }) => {
  const { db, now, person } = context
  // What is asked of whom changes with the rounds: they are made anew under the same lock.
  const gathering = await lockGathering(db, id)
  const met = await whomTheyMet(db, gathering, now)
  if (met === null) throw context.refuse('not-asked')
  const mine = met.find((one) => one.personId === person.id && one.otherPersonId === personId)
  if (!mine) throw context.refuse('not-met')
  const { enrolmentId, otherId } = mine
  await keepImpression(context, { editionId: gathering.editionId, enrolmentId, otherId, impression })
  context.tellPages([person.id], [listOwnGatherings, showGathering])
  const leads = await readLeads(db, gathering.editionId)
  context.tellPages(
    leads.map((lead) => lead.personId),
    [showConduct, showStudio],
  )
  return {}
})
