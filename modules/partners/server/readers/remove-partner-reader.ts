import { action } from '../../../../platform/server/action.ts'
import { removePartnerReader } from '../../contract.ts'

export const removePartnerReaderAction = action(removePartnerReader, async ({ db }, { id, personId }) => {
  await db
    .deleteFrom('partners.readers')
    .where('partnerId', '=', id)
    .where('personId', '=', personId)
    .execute()
  return {}
})
