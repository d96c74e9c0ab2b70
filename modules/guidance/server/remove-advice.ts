import { action } from '../../../platform/server/action.ts'
import { removeAdvice } from '../contract.ts'
import { readPieces } from './read-pieces.ts'
import { showEditionGuidance } from './show-edition-guidance.ts'

export const removeAdviceAction = action(removeAdvice, async (context, { editionId, key }) => {
  const { db } = context
  const piece = (await readPieces(db, [editionId]))(editionId).find((one) => one.key === key)
  if (!piece) throw context.refuse('not-found')
  if (piece.isOwn) {
    const sent = await db
      .selectFrom('guidance.sent')
      .select('key')
      .where('editionId', '=', editionId)
      .where('key', '=', key)
      .limit(1)
      .execute()
    if (sent.length > 0) throw context.refuse('already-sent')
  }
  await db.deleteFrom('guidance.pieces').where('editionId', '=', editionId).where('key', '=', key).execute()
  return showEditionGuidance(context, editionId)
})
