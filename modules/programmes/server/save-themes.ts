import type { Context } from '../../../platform/server/context.ts'
import type { Theme } from '../contract.ts'

type Saving = Pick<Context, 'db' | 'organisation'>

/** Adds themes after those that stand; `position` is the first one's place. */
export async function saveThemes(
  { db, organisation }: Saving,
  editionId: string,
  themes: readonly Theme[],
  position: number,
): Promise<void> {
  if (themes.length === 0) return
  const rows = themes.map(({ key, asking, offering }, index) => ({
    organisationId: organisation.id,
    editionId,
    key,
    position: position + index,
    asking: JSON.stringify(asking),
    offering: JSON.stringify(offering),
  }))
  await db.insertInto('programmes.themes').values(rows).execute()
}
