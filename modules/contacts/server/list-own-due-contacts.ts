import { action } from '../../../platform/server/action.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { listOwnDueContacts } from '../contract.ts'
import { readContacts } from './read-contacts.ts'

export const listOwnDueContactsAction = action(listOwnDueContacts, async (context) => {
  const editions = []
  for (const editionId of await listLedEditionIds(context.db, context.person.id)) {
    const { pairs } = await readContacts(context, editionId)
    const waiting = pairs.flatMap(({ due }) => due[0]?.dueOn ?? [])
    if (waiting.length > 0)
      editions.push({ editionId, pairs: waiting.length, longestOn: waiting.toSorted()[0]! })
  }
  return { editions }
})
