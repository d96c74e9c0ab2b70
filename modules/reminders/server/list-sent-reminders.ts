import { z } from 'zod'
import { Id, Instant } from '../../../platform/contract.ts'
import { action } from '../../../platform/server/action.ts'
import { makeCursor, readCursor } from '../../../platform/server/cursor.ts'
import { readPeople } from '../../people/server/index.ts'
import { readParties } from '../../relationships/server/index.ts'
import { listSentReminders } from '../contract.ts'
import { SentEvent } from '../rules.ts'

const aPage = 30

export const listSentRemindersAction = action(listSentReminders, async ({ db }, { editionId, cursor }) => {
  let query = db
    .selectFrom('reminders.fired')
    .select(['id', 'event', 'firedAt', 'personId', 'relationshipId'])
    .where('editionId', '=', editionId)
    .orderBy('firedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(aPage + 1)
  if (cursor !== undefined) {
    const [firedAt, id] = readCursor(cursor, z.tuple([Instant, Id]))
    query = query.where((row) => row(row.refTuple('firedAt', 'id'), '<', row.tuple(firedAt, id)))
  }
  const rows = await query.execute()
  const page = rows.slice(0, aPage)
  const people = await readPeople(
    db,
    page.map(({ personId }) => personId),
  )
  const pairs = await readParties(
    db,
    page.map(({ relationshipId }) => relationshipId),
  )
  const last = page.at(-1)
  return {
    sent: page.map(({ id, event, firedAt, personId, relationshipId }) => ({
      id,
      event: SentEvent.parse(event),
      firedAt,
      name: people.get(personId)?.name ?? '',
      pair: pairs.get(relationshipId)!.parties.map(({ name }) => name),
    })),
    nextCursor: rows.length > aPage && last ? makeCursor([last.firedAt, last.id]) : null,
  }
})
