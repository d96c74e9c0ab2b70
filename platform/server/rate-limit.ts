import { sql } from 'kysely'
import type { Db } from './database/index.ts'
import { Refusal } from './refusal.ts'

export type RateLimit = {
  readonly bucket: string
  readonly most: number
  readonly minutes: number
  readonly now: string
}

/**
 * Counts one attempt in a bucket that all processes share, and refuses as 'too-many-requests' past `most` in a window
 * of `minutes`. A refusal rolls its transaction back, count included: the window then stays full until it ends.
 */
export async function refuseTooMany(db: Db, { bucket, most, minutes, now }: RateLimit): Promise<void> {
  const resetsAt = new Date(Date.parse(now) + minutes * 60_000).toISOString()
  const { count, resetsAt: until } = await db
    .insertInto('platform.rateLimits')
    .values({ bucket, count: 1, resetsAt })
    .onConflict((conflict) =>
      conflict.column('bucket').doUpdateSet({
        count: sql`case when rate_limits.resets_at <= ${now} then 1 else rate_limits.count + 1 end`,
        resetsAt: sql`case when rate_limits.resets_at <= ${now} then excluded.resets_at else rate_limits.resets_at end`,
      }),
    )
    .returning(['count', 'resetsAt'])
    .executeTakeFirstOrThrow()
  if (count > most) {
    const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000))
    throw new Refusal('too-many-requests', { seconds, minutes: Math.ceil(seconds / 60) })
  }
}
