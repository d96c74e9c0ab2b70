import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import type { Goal, Goals } from '../../contract.ts'
import { mayWriteGoals } from '../../goals/why-not.ts'

/** The goals of a relationship, the first first, as one of its people reads them. */
export async function readGoals(
  { db, person }: Pick<Context, 'db' | 'person'>,
  relationshipId: string,
): Promise<Goals> {
  const rows = await db
    .selectFrom('relationships.goals')
    .select(['id', 'personId', 'sentence', 'howKnown', 'progress', 'state', 'proposedState', 'judgedAt'])
    .select(
      sql<Goal['said']>`(
        select coalesce(json_agg(json_build_object('at', word.said_at, 'words', word.words) order by word.said_at desc), '[]')
        from relationships.progress_words as word
        where word.goal_id = goals.id and word.organisation_id = goals.organisation_id
      )`.as('said'),
    )
    .where('relationshipId', '=', relationshipId)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
  const own = await db
    .selectFrom('relationships.parties')
    .innerJoin('relationships.relationships', 'relationships.relationships.id', 'relationshipId')
    .select(['role', 'status'])
    .where('relationshipId', '=', relationshipId)
    .where('personId', '=', person.id)
    .executeTakeFirstOrThrow()
  return {
    goals: rows.map(({ personId, said, ...goal }) => ({
      ...goal,
      said: said.map(({ at, words }) => ({ at: new Date(at).toISOString(), words })),
      isMine: personId === person.id,
    })) as Goals['goals'],
    mayWrite: own.status === 'active' && mayWriteGoals(own.role),
  }
}
