import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { listOwnGatherings } from '../contract.ts'
import { kept } from './kept-gathering.ts'
import { readOwnGatherings } from './read-own-gatherings.ts'

export const listOwnGatheringsAction = action(listOwnGatherings, async (context) => {
  const { db, now, person } = context
  const rows = await db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where(sql<boolean>`starts_at + minutes * interval '1 minute' > ${now}`)
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  const own = []
  const takes = new Map<string, boolean>()
  for (const row of rows) {
    if (!takes.has(row.editionId)) takes.set(row.editionId, await takesPart(db, row.editionId, person.id))
    if (takes.get(row.editionId)) own.push(kept(row))
  }
  return { gatherings: await readOwnGatherings(context, own) }
})
