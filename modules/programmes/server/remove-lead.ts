import { action } from '../../../platform/server/action.ts'
import { removeLead } from '../contract.ts'
import { whyNotRemoveLead } from '../rules.ts'
import { lockEdition } from './lock-edition.ts'
import { leadMailKey } from './mail/lead-mail.ts'
import { readLeads } from './read-edition.ts'

export const removeLeadAction = action(removeLead, async (context, { editionId, personId }) => {
  const { db } = context
  // Locked before counting: two leads removing each other must not leave nobody.
  await lockEdition(db, editionId)
  const refusal = whyNotRemoveLead(await readLeads(db, editionId), personId)
  if (refusal) throw context.refuse(refusal)
  await db
    .deleteFrom('programmes.leads')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .execute()
  await context.takeBackMail([leadMailKey(editionId, personId)])
  return { leads: await readLeads(db, editionId) }
})
