import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import type { Judged } from '../../figures/index.ts'

/** How many goals stand where, by their owner's judgement, and of how many pairs: never a sentence of anybody. */
export async function readGoalsJudged(db: Db, editionId: string): Promise<Judged[]> {
  const rows = await db
    .selectFrom('relationships.goalsJudged')
    .innerJoin(
      'relationships.lives',
      'relationships.lives.relationshipId',
      'relationships.goalsJudged.relationshipId',
    )
    .select(['state', sql<boolean>`lives.status = 'ended'`.as('isOver')])
    .select((eb) => [
      eb.fn.countAll<string>().as('goals'),
      eb.fn.count<string>('relationships.goalsJudged.relationshipId').distinct().as('pairs'),
    ])
    .where('relationships.goalsJudged.editionId', '=', editionId)
    .groupBy(['state', sql`lives.status = 'ended'`])
    .execute()
  return rows.map(({ state, isOver, goals, pairs }) => ({
    state: state as Judged['state'],
    isOver,
    goals: Number(goals),
    pairs: Number(pairs),
  }))
}
