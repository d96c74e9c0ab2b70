import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { keptSpans } from '../../busy/kept-spans.ts'
import type { FeedRead } from './read-feed.ts'

const hoursBetween = 3

/** What a reading changes of a week: the times that it found, or the trouble beside those that were found before. */
export function readingKept(read: FeedRead, now: string) {
  const due = { feedDueAt: nextReading(now) }
  if ('trouble' in read) return { ...due, feedTrouble: read.trouble }
  return {
    ...due,
    feedSpans: keptSpans(read.spans),
    feedPartly: read.partly,
    feedReadAt: now,
    feedTrouble: null,
  }
}

export const nextReading = (now: string) => later(now, hoursBetween * 3_600_000)

type Feed = { readonly personId: string; readonly address: string }

/** Unless another address was given, or it was taken away, while this one was read. */
export async function keepReading(
  { db, now }: Pick<WorkContext, 'db' | 'now'>,
  { personId, address }: Feed,
  read: FeedRead,
): Promise<void> {
  await db
    .updateTable('meetings.weeks')
    .set(readingKept(read, now))
    .where('personId', '=', personId)
    .where('feedAddress', '=', address)
    .execute()
}
