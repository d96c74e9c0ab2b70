import { action } from '../../../../platform/server/action.ts'
import { cancelWorkshop } from '../../contract.ts'
import { whyNotChange } from '../../rules.ts'
import { tellOfWorkshop } from '../mail/tell-of-workshop.ts'
import { lockWorkshop } from '../state/kept-workshop.ts'
import { callOff } from './call-off.ts'

/** Also an hour before; a team that calls it off itself tells its host too. */
export const cancelWorkshopAction = action(cancelWorkshop, async (context, { id, word }) => {
  const before = await lockWorkshop(context.db, id)
  const refusal = whyNotChange(before, context.now)
  if (refusal) throw context.refuse(refusal === 'not-planned' ? 'not-found' : refusal)
  const workshop = await callOff(context, before, word === '' ? null : word)
  if (before.hostId !== context.person.id)
    await tellOfWorkshop(context, workshop, 'host-cancelled', [before.hostId])
  return {}
})
