import { action } from '../../../../platform/server/action.ts'
import { takeSeat } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { asShown } from '../state/as-shown.ts'
import { lockWorkshop, readWorkshop, type PlannedWorkshop } from '../state/kept-workshop.ts'
import { changeSeat } from './change-seat.ts'

export const takeSeatAction = action(takeSeat, async (context, { id, comes }) => {
  const { db, now, person } = context
  const workshop = await lockWorkshop(db, id)
  const refusal = whyNotChange(workshop, now)
  if (refusal) throw context.refuse(refusal)
  if (workshop.hostId === person.id) throw context.refuse('host-is-there')
  await changeSeat(context, workshop as PlannedWorkshop, { personId: person.id, comes })
  return (await asShown(context, [await readWorkshop(db, id)]))[0]!
})
