import { action } from '../../../platform/server/action.ts'
import { listContacts } from '../contract.ts'
import { readContacts } from './read-contacts.ts'

export const listContactsAction = action(listContacts, (context, { editionId }) =>
  readContacts(context, editionId),
)
