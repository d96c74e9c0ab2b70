import { createHash } from 'node:crypto'
import type { Account } from './context.ts'
import type { Db } from './database/index.ts'
import type { Besides } from './effects.ts'
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
 * click waits for the first click and then reads its answer; that is written `besides` what the work leaves behind.
 */
export async function answerOnce(
  db: Db,
  request: RepeatableRequest,
  answer: () => Promise<unknown>,
  besides: (part: Besides) => void,
): Promise<unknown> {
  if (!(await claim(db, request))) return (await keptAnswer(db, request)).answer
  const given = await answer()
  besides((statement) => statement.with('answered', (cte) => keep(cte, request, given)) as never)
  return given
}

type Transaction = <Result>(work: (context: { readonly db: Db }) => Promise<Result>) => Promise<Result>

/**
 * As `answerOnce`, for work between transactions, which nobody can wait for on a row: a repetition while the first is
 * under way is refused as 'under-way'. Work that fails gives its key back; a key whose process died is free again
 * after ten minutes.
 */
export async function answerOnceStepwise(
  transaction: Transaction,
  request: RepeatableRequest,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  const earlier = await transaction(async ({ db }) => {
    if (await claim(db, request)) return undefined
    const kept = await keptAnswer(db, request)
    if (kept.isAnswered) return kept
    if (Date.parse(request.now) - Date.parse(kept.answeredAt) < abandonedAfterMs)
      throw new Refusal('under-way')
    await giveBack(db, request)
    await claim(db, request)
    return undefined
  })
  if (earlier) return earlier.answer
  try {
    const given = await answer()
    await transaction(({ db }) => keep(db, request, given).execute())
    return given
  } catch (error) {
    await transaction(({ db }) => giveBack(db, request))
    throw error
  }
}

const abandonedAfterMs = 10 * 60_000

const hashOf = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

/** True for the first of them. */
async function claim(db: Db, { account, key, endpoint, input, now }: RepeatableRequest): Promise<boolean> {
  const first = await db
    .insertInto('platform.idempotentAnswers')
    .values({
      accountId: account.id,
      key,
      endpoint,
      inputHash: hashOf(input),
      answer: 'null',
      isAnswered: false,
      answeredAt: now,
    })
    .onConflict((conflict) => conflict.columns(['accountId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return first !== undefined
}

async function keptAnswer(db: Db, { account, key, endpoint, input }: RepeatableRequest) {
  const kept = await db
    .selectFrom('platform.idempotentAnswers')
    .select(['endpoint', 'inputHash', 'answer', 'isAnswered', 'answeredAt'])
    .where('accountId', '=', account.id)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  // Given back between two statements: whoever had it failed, and says so to its own caller.
  if (!kept) throw new Refusal('under-way')
  if (kept.endpoint !== endpoint || kept.inputHash !== hashOf(input))
    throw new Refusal('invalid-input', { field: 'Idempotency-Key' })
  return kept
}

function keep(db: Pick<Db, 'updateTable'>, { account, key, now }: RepeatableRequest, given: unknown) {
  return db
    .updateTable('platform.idempotentAnswers')
    .set({ answer: JSON.stringify(given ?? null), isAnswered: true, answeredAt: now })
    .where('accountId', '=', account.id)
    .where('key', '=', key)
}

async function giveBack(db: Db, { account, key }: RepeatableRequest): Promise<void> {
  await db
    .deleteFrom('platform.idempotentAnswers')
    .where('accountId', '=', account.id)
    .where('key', '=', key)
    .where('isAnswered', '=', false)
    .execute()
}
