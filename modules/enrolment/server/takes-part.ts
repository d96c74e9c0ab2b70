import type { Db } from '../../../platform/server/database/index.ts'

/** Whether somebody is enrolled in an edition, in any role. */
export async function takesPart(db: Db, editionId: string, personId: string): Promise<boolean> {
  const enrolment = await db
    .selectFrom('enrolment.enrolments')
    .select('id')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('status', '=', 'enrolled')
    .executeTakeFirst()
  return enrolment !== undefined
}
