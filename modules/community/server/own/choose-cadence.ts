import { action } from '../../../../platform/server/action.ts'
import { chooseCadence, showCommunityMails } from '../../contract.ts'
import { keepCadence } from './keep-cadence.ts'

export const chooseCadenceAction = action(chooseCadence, async (context, { cadence }) => {
  await keepCadence(context, context.person.id, cadence)
  context.tellPages([context.person.id], [showCommunityMails])
  return {}
})
