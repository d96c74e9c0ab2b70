import { action } from '../../../../platform/server/action.ts'
import { endPartner } from '../../contract.ts'
import { letPartnerGo } from '../let-partner-go.ts'
import { lockPartner } from '../lock-partner.ts'

export const endPartnerAction = action(endPartner, async (context, { id }) => {
  await lockPartner(context, id)
  await letPartnerGo(context, id)
  await context.forget(`partner-stay/${id}`)
  return {}
})
