import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import type { ProjectDraft } from '../../contract.ts'

/** What a project expects from now on: those that stay keep their id, those left out are asked for no more. */
export async function saveExpected(
  { db, now, organisation }: Pick<Context, 'db' | 'now' | 'organisation'>,
  projectId: string,
  expected: ProjectDraft['expected'],
): Promise<void> {
  const organisationId = organisation.id
  const kept = await db
    .selectFrom('training.expected')
    .select('id')
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .execute()
  const named = new Set(expected.map(({ id }) => id))
  const gone = kept.filter(({ id }) => !named.has(id)).map(({ id }) => id)
  if (gone.length > 0)
    await db.updateTable('training.expected').set({ removedAt: now }).where('id', 'in', gone).execute()
  for (const [position, { id, checks, ...one }] of expected.entries()) {
    const values = { ...one, position, checks: JSON.stringify(checks) }
    if (id !== null && kept.some((row) => row.id === id))
      await db.updateTable('training.expected').set(values).where('id', '=', id).execute()
    else
      await db
        .insertInto('training.expected')
        .values({ ...values, organisationId, id: newId(now), projectId })
        .execute()
  }
}
