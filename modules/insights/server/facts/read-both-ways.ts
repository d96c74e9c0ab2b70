import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { BothWays } from '../../figures/index.ts'

/** What each side said at the closing of whether it brought something to both: counts, never who. */
export async function readBothWays(db: Db, editionId: string): Promise<BothWays[]> {
  const of = (answer: string) => sql<number>`(count(*) filter (where both_ways = ${answer}))::int`
  const rows = await db
    .selectFrom('feedback.answersChosen')
    .innerJoin('relationships.sides', (join) =>
      join
        .onRef('relationships.sides.relationshipId', '=', 'feedback.answersChosen.relationshipId')
        .onRef('relationships.sides.personId', '=', 'feedback.answersChosen.personId'),
    )
    .select(['role', of('yes').as('yes'), of('somewhat').as('somewhat'), of('no').as('no')])
    .select(sql<number>`count(*)::int`.as('asked'))
    .where('feedback.answersChosen.editionId', '=', editionId)
    .where('moment', '=', 'closing')
    .groupBy('role')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as BothWays['role'] }))
}
