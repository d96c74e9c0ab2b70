import { audience } from '../../../platform/server/action.ts'
import { isLead } from '../../programmes/server/index.ts'

export const leadOfContact = audience('lead-of-contact', async (context, { id }: { id: string }) => {
  const contact = await context.db
    .selectFrom('contacts.contacts')
    .select('editionId')
    .where('id', '=', id)
    .executeTakeFirst()
  return contact !== undefined && (await isLead(context, contact.editionId))
})
