import { createHash } from 'node:crypto'
import type { Account } from './context.ts'
import type { Db } from './database/index.ts'
import { Refusal } from './refusal.ts'

export type RepeatableRequest = {
  readonly account: Account
  readonly key: string
  readonly endpoint: string
  readonly input: unknown
  readonly now: string
}

/**
 * Answers a repeated POST (same account, same Idempotency-Key) with its first answer instead of doing it again; the
 * key with another input is refused as 'invalid-input'. The key's row is written before the work, so that a double
 * click waits for the first click and then reads its answer.
 */
export async function answerOnce(
  db: Db,
  request: RepeatableRequest,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  const { account, key, endpoint, now } = request
  const inputHash = createHash('sha256').update(JSON.stringify(request.input)).digest('hex')
  const first = await db
    .insertInto('platform.idempotentAnswers')
    .values({ accountId: account.id, key, endpoint, inputHash, answer: 'null', answeredAt: now })
    .onConflict((conflict) => conflict.columns(['accountId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  const rows = { accountId: account.id, key }
  if (first) {
    const given = await answer()
    await db
      .updateTable('platform.idempotentAnswers')
      .set({ answer: JSON.stringify(given ?? null) })
      .where('accountId', '=', rows.accountId)
      .where('key', '=', rows.key)
      .execute()
    return given
  }
  const kept = await db
    .selectFrom('platform.idempotentAnswers')
    .select(['endpoint', 'inputHash', 'answer'])
    .where('accountId', '=', rows.accountId)
    .where('key', '=', rows.key)
    .executeTakeFirstOrThrow()
  if (kept.endpoint !== endpoint || kept.inputHash !== inputHash) {
    throw new Refusal('invalid-input', { field: 'Idempotency-Key' })
  }
  return kept.answer
}
