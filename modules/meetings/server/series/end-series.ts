import type { WorkContext } from '../../../../platform/server/context.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { callOff } from '../call-off.ts'
import { readMeetings } from '../kept-meeting.ts'

/** The weekly hour of a locked pair is no more: its dates to come are called off, without a mail for each. */
export async function endSeries(
  context: WorkContext,
  pair: KnownPair,
  by: string,
): Promise<{ calledOff: number }> {
  const { db, now } = context
  const ended = await db
    .updateTable('meetings.series')
    .set({ endedAt: now })
    .where('relationshipId', '=', pair.id)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) return { calledOff: 0 }
  const ids = await db
    .selectFrom('meetings.meetings')
    .select('id')
    .where('seriesId', '=', ended.id)
    .where('state', '=', 'planned')
    .where('startsAt', '>', now)
    .execute()
  const left = new Set(ids.map(({ id }) => id))
  const toCome = (await readMeetings(db, [pair.id])).filter(({ id }) => left.has(id))
  for (const meeting of toCome) await callOff(context, pair, meeting, { by, word: '', tells: false })
  return { calledOff: toCome.length }
}
