import type { Db } from '../../../../platform/server/database/index.ts'
import { readQuestionnaire } from '../../../programmes/server/index.ts'

/** The theme of a key in each edition, in the words of who asks. */
export async function themesOf(db: Db, editionIds: readonly string[]) {
  const known = new Map(
    await Promise.all(editionIds.map(async (id) => [id, (await readQuestionnaire(db, id)).themes] as const)),
  )
  return new Map(
    editionIds.map((id) => [
      id,
      (key: string | null) => {
        const theme = known.get(id)!.find((one) => one.key === key)
        return theme ? { key: theme.key, words: theme.asking } : null
      },
    ]),
  )
}
