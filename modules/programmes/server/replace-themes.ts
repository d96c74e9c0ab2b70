import type { Context } from '../../../platform/server/context.ts'
import type { Theme } from '../contract.ts'
import { saveThemes } from './save-themes.ts'

/** These themes instead of those that stand, in this order. The caller has locked the edition and knows its revision. */
export async function replaceThemes(
  context: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
  themes: readonly Theme[],
  revision: number,
): Promise<void> {
  const { db, now } = context
  await db.deleteFrom('programmes.themes').where('editionId', '=', editionId).execute()
  await saveThemes(context, editionId, themes, 0)
  await db
    .updateTable('programmes.editions')
    .set({ revision, updatedAt: now })
    .where('id', '=', editionId)
    .execute()
}
