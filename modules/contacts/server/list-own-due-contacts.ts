import { action } from '../../../platform/server/action.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { listOwnDueContacts } from '../contract.ts'
import { readContacts } from './read-contacts.ts'

export const listOwnDueContactsAction = action(listOwnDueContacts, async (context) => {
  const editions = []
  for (const editionId of await listLedEditionIds(context.db, context.person.id)) {
    const { on, pairs } = await readContacts(context, editionId)
    const waiting = pairs.flatMap(({ due }) => due[0]?.dueOn ?? [])
    const today = pairs.flatMap(({ done }) => done.filter((one) => one.on === on))
    if (waiting.length + today.length > 0)
      editions.push({
        editionId,
        pairs: waiting.length,
        longestOn: waiting.toSorted()[0] ?? null,
        doneToday: countBy(today.map(({ by }) => by)),
      })
  }
  return { editions }
})

function countBy(names: readonly string[]) {
  return [...new Set(names)].map((by) => ({ by, count: names.filter((name) => name === by).length }))
}
