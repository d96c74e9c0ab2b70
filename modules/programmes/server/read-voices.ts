import type { Db } from '../../../platform/server/database/index.ts'
import { EditionWords } from '../contract.ts'

/** How an edition speaks to its pairs: with which advice it begins, and what it calls its two roles. */
export type Voice = { readonly advice: string; readonly words: EditionWords | null }

export async function readVoices(db: Db, editionIds: readonly string[]): Promise<Map<string, Voice>> {
  if (editionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('programmes.editions')
    .select(['id', 'advice', 'words'])
    .where('id', 'in', [...new Set(editionIds)])
    .execute()
  return new Map(
    rows.map(({ id, advice, words }) => [id, { advice, words: EditionWords.nullable().parse(words) }]),
  )
}
