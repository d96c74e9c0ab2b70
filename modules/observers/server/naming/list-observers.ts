import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listObservers } from '../../contract.ts'

export const listObserversAction = action(listObservers, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('observers.observers')
    .select('personId')
    .where('editionId', '=', editionId)
    .orderBy('namedAt')
    .orderBy('personId')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return {
    observers: rows.map(({ personId }) => {
      const { name = '', email = null } = people.get(personId) ?? {}
      return { personId, name, email }
    }),
  }
})
