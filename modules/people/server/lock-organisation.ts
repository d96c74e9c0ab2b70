import type { Context } from '../../../platform/server/context.ts'

/** Makes callers of one organisation take turns, for what must happen once in it. */
export async function lockOrganisation({
  db,
  organisation,
}: Pick<Context, 'db' | 'organisation'>): Promise<void> {
  await db
    .selectFrom('people.organisations')
    .select('id')
    .where('id', '=', organisation.id)
    .forUpdate()
    .execute()
}
