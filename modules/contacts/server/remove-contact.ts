import { action } from '../../../platform/server/action.ts'
import { removeContact } from '../contract.ts'

export const removeContactAction = action(removeContact, async ({ db }, { id }) => {
  await db.deleteFrom('contacts.contacts').where('id', '=', id).execute()
  return {}
})
