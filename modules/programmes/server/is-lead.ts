import type { Context } from '../../../platform/server/context.ts'

/** Whether the caller belongs to the programme team of this edition. */
export async function isLead({ db, person }: Context, editionId: string): Promise<boolean> {
  const lead = await db
    .selectFrom('programmes.leads')
    .select('personId')
    .where('editionId', '=', editionId)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return lead !== undefined
}
