import { action } from '../../../platform/server/action.ts'
import { endLink } from '../contract.ts'
import { linkDisowned } from './facts.ts'
import { tellAdminsOfLink } from './tell-admins-of-link.ts'

/** Whoever reads this address is not the person: every open link to it ends, not only the one in hand. */
export const endLinkAction = action(endLink, async (context) => {
  const { account, db, link, now, person } = context
  if (!link) throw context.refuse('link-over')
  await db
    .updateTable('people.actLinks')
    .set({ endedAt: now })
    .where('accountId', '=', account.id)
    .where('endedAt', 'is', null)
    .execute()
  await context.announce(linkDisowned, { linkId: link.id, personId: person.id })
  await tellAdminsOfLink(context, link.id)
  return {}
})
