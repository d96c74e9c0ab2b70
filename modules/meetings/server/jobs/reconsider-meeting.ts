import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { meetingState } from '../../rules.ts'
import { announceChange } from '../announce-change.ts'
import { pairOfMeeting, readMeeting } from '../kept-meeting.ts'

const About = z.object({ meetingId: Id })

/** A date has passed, or what was said of it has settled: the meeting is computed again. */
export const reconsiderMeeting: Job<typeof About, 'organisation'> = job(
  { name: 'reconsider-meeting', payload: About },
  async (context, { meetingId }) => {
    const relationshipId = await pairOfMeeting(context.db, meetingId)
    if (!relationshipId) return
    await lockPair(context.db, relationshipId)
    await keepState(context, meetingId)
  },
)

/**
 * Computes again what a meeting is, keeps it as columns, tells what it became, and plans when time alone will change it.
 * Called after each word and by the job that it plans; its pair is locked. Nothing where it was taken away meanwhile.
 */
export async function keepState(context: WorkContext, id: string): Promise<void> {
  const { db, now } = context
  const before = await readMeeting(db, id)
  if (!before) return
  const { came, changesAt, state, heldBy, isLate, settlesAt } = meetingState(before.known, now)
  const counts = state === 'held' && before.maybeSameAs === null
  await db
    .updateTable('meetings.meetings')
    .set({ state, heldBy, isLate, settlesAt, counts })
    .where('id', '=', id)
    .execute()
  for (const personId of before.known.parties) {
    if ((came.get(personId) ?? null) === before.came.get(personId)) continue
    await db
      .updateTable('meetings.attendance')
      .set({ came: came.get(personId) ?? null })
      .where('meetingId', '=', id)
      .where('personId', '=', personId)
      .execute()
  }
  const key = reconsiderKey(id)
  if (changesAt === null) await context.forget(key)
  else await context.later(reconsiderMeeting, { meetingId: id }, { at: changesAt, key })
  await announceChange(context, before, { state, isLate, counts })
}

export const reconsiderKey = (meetingId: string) => `meeting/${meetingId}`
