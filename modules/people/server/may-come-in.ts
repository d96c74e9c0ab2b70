import type { Db } from '../../../platform/server/database/index.ts'

/** Whether somebody is here and not suspended. */
export async function mayComeIn(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people.people')
    .select('id')
    .where('id', '=', personId)
    .where('suspendedAt', 'is', null)
    .executeTakeFirst()
  return person !== undefined
}
