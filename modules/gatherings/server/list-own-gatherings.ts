import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { later } from '../../../platform/server/clock.ts'
import { takesPart } from '../../enrolment/server/index.ts'
import { listOwnGatherings } from '../contract.ts'
import { impressionDays } from '../rules.ts'
import { kept } from './kept-gathering.ts'
import { readOwnGatherings } from './read-own-gatherings.ts'

export const listOwnGatheringsAction = action(listOwnGatherings, async (context) => {
  const { db, now, person } = context
  const rows = await db
    .selectFrom('gatherings.gatherings')
    .selectAll()
    .where(
      sql<boolean>`(starts_at + minutes * interval '1 minute' > ${now} or (kind = 'meet-and-share'
        and starts_at > ${later(now, -(impressionDays + 1) * 86_400_000)}))`,
    )
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
  const own = []
  const takes = new Map<string, boolean>()
  for (const row of rows) {
    if (!takes.has(row.editionId)) takes.set(row.editionId, await takesPart(db, row.editionId, person.id))
    if (takes.get(row.editionId)) own.push(kept(row))
  }
  const gatherings = await readOwnGatherings(context, own)
  return {
    gatherings: gatherings.filter(({ gathering, asksImpressions }) => !gathering.isOver || asksImpressions),
  }
})
