import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readLeads } from '../../../programmes/server/index.ts'
import { showBoard } from '../../contract.ts'

/** Once each, however often one taps. */
export async function noteAsk(
  { db, now, organisation, person }: Pick<Context, 'db' | 'now' | 'organisation' | 'person'>,
  ideaId: string,
): Promise<void> {
  await db
    .insertInto('workshops.asks')
    .values({ organisationId: organisation.id, ideaId, personId: person.id, askedAt: now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'ideaId', 'personId']).doNothing())
    .execute()
}

export async function countAsks(db: Db, ideaId: string): Promise<number> {
  const { asks } = await db
    .selectFrom('workshops.asks')
    .select(({ fn }) => fn.countAll<string>().as('asks'))
    .where('ideaId', '=', ideaId)
    .executeTakeFirstOrThrow()
  return Number(asks)
}

export async function tellIdeas(
  context: Pick<Context, 'db' | 'tellPages' | 'person'>,
  editionId: string,
): Promise<void> {
  const leads = await readLeads(context.db, editionId)
  context.tellPages([context.person.id, ...leads.map(({ personId }) => personId)], [showBoard])
}
