import type { Context } from '../../../platform/server/context.ts'
import type { PartyRole } from '../../relationships/contract.ts'

/** When the reader went through the cards of this role, in whichever edition; null as long as they have not. */
export async function wasBriefed(
  { db, person }: Pick<Context, 'db' | 'person'>,
  role: PartyRole,
): Promise<string | null> {
  const row = await db
    .selectFrom('guidance.briefed')
    .select('readAt')
    .where('personId', '=', person.id)
    .where('role', '=', role)
    .executeTakeFirst()
  return row?.readAt ?? null
}
