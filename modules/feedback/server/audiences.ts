import { audience } from '../../../platform/server/action.ts'
import { readableConfidences } from './readable-confidences.ts'

export const authorOfConfidence = audience(
  'author-of-confidence',
  async ({ db, person }, { id }: { id: string }) => {
    const own = await db
      .selectFrom('feedback.confidences')
      .select('id')
      .where('id', '=', id)
      .where('personId', '=', person.id)
      .executeTakeFirst()
    return own !== undefined
  },
)

export const readerOfConfidence = audience(
  'reader-of-confidence',
  async (context, { id }: { id: string }) => {
    const { rows } = await readableConfidences(context)
    return rows.some((row) => row.id === id)
  },
)

export const selfOfCheckIn = audience('self-of-check-in', async ({ db, person }, { id }: { id: string }) => {
  const own = await db
    .selectFrom('feedback.checkIns')
    .select('id')
    .where('id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return own !== undefined
})

export const selfOfQuote = audience('self-of-quote', async ({ db, person }, { id }: { id: string }) => {
  const own = await db
    .selectFrom('feedback.quotes')
    .select('id')
    .where('id', '=', id)
    .where('personId', '=', person.id)
    .executeTakeFirst()
  return own !== undefined
})
