import type { Context } from '../../../../platform/server/context.ts'

/** Locks the weeks of these people, after their pair: an hour of somebody with several pairs is taken once. */
export async function lockWeeks(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>,
  personIds: readonly string[],
): Promise<void> {
  const inOrder = personIds.toSorted()
  await db
    .insertInto('meetings.weeks')
    .values(inOrder.map((personId) => ({ organisationId: organisation.id, personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .selectFrom('meetings.weeks')
    .select('personId')
    .where('personId', 'in', inOrder)
    .orderBy('personId')
    .forUpdate()
    .execute()
}
