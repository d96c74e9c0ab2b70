import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listTakenGestures } from '../../contract.ts'
import { listLedEditionIds } from '../list-led-edition-ids.ts'
import { takenSince } from './still-taken.ts'

export const listTakenGesturesAction = action(listTakenGestures, async ({ db, person, now }) => {
  const led = await listLedEditionIds(db, person.id)
  if (led.length === 0) return { shared: [], taken: [] }
  const shared = await db
    .selectFrom('programmes.leads')
    .select('editionId')
    .where('editionId', 'in', led)
    .groupBy('editionId')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute()
  const rows = await db
    .selectFrom('programmes.takenGestures')
    .select(['editionId', 'key', 'personId', 'takenAt'])
    .where('editionId', 'in', led)
    .where('takenAt', '>', takenSince(now))
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return {
    shared: shared.map(({ editionId }) => editionId),
    taken: rows.map((row) => ({ ...row, name: people.get(row.personId)?.name ?? '' })),
  }
})
