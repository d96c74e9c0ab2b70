import type { Language } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readCharters } from '../../../programmes/server/index.ts'
import type { AcceptedCharter } from '../../contract.ts'

/** What this person accepted in each of these editions, word for word, the latest first; the same words once. */
export async function readChartersAccepted(
  db: Db,
  personId: string,
  editionIds: readonly string[],
): Promise<Map<string, AcceptedCharter[]>> {
  const byEdition = new Map<string, AcceptedCharter[]>()
  if (editionIds.length === 0) return byEdition
  const rows = await db
    .selectFrom('relationships.charterAcceptances')
    .select(['editionId', 'version', 'language', 'acceptedAt'])
    .where('personId', '=', personId)
    .where('editionId', 'in', editionIds)
    .orderBy('acceptedAt', 'desc')
    .orderBy('version', 'desc')
    .execute()
  const named = rows.map((row) => ({ ...row, language: row.language as Language }))
  const texts = await readCharters(db, named)
  for (const { editionId, version, language, acceptedAt } of named) {
    const { text } = texts.find(
      (one) => one.editionId === editionId && one.version === version && one.language === language,
    )!
    const known = byEdition.get(editionId) ?? []
    if (known.some((one) => one.text === text)) continue
    byEdition.set(editionId, [...known, { version, language, text, acceptedAt }])
  }
  return byEdition
}
