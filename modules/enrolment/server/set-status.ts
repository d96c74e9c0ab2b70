import type { Context } from '../../../platform/server/context.ts'

export async function setStatus(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: string,
  status: 'enrolled' | 'withdrawn',
): Promise<void> {
  await db
    .updateTable('enrolment.enrolments')
    .set((row) => ({ status, updatedAt: now, revision: row('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
