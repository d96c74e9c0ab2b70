import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Cadence } from '../../contract.ts'

export async function keepCadence(
  { db, organisation }: Pick<WorkContext, 'db' | 'organisation'>,
  personId: string,
  cadence: Cadence,
): Promise<void> {
  await db
    .insertInto('community.readers')
    .values({ organisationId: organisation.id, personId, cadence })
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId']).doUpdateSet({ cadence }))
    .execute()
}
