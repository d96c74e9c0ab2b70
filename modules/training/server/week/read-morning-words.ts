import type { Db } from '../../../../platform/server/database/index.ts'
import type { MorningWords } from '../../contract.ts'

/** What somebody wrote for the mornings of those they follow and has not left yet, by message, the first to leave first. */
export async function readMorningWords(
  db: Db,
  authorId: string,
  nameOf: ReadonlyMap<string, string>,
): Promise<MorningWords[]> {
  const rows = await db
    .selectFrom('training.morningWords')
    .select(['id', 'relationshipId', 'text', 'sendAt'])
    .where('authorId', '=', authorId)
    .orderBy('sendAt')
    .orderBy('id')
    .execute()
  const messages = new Map<string, MorningWords>()
  for (const { id, relationshipId, text, sendAt } of rows) {
    const name = nameOf.get(relationshipId)
    if (name === undefined) continue
    const message = messages.get(text) ?? { text, firstAt: sendAt, to: [] }
    messages.set(text, { ...message, to: [...message.to, { id, name }] })
  }
  return [...messages.values()]
}
