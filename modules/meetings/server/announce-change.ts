import type { WorkContext } from '../../../platform/server/context.ts'
import type { State } from '../contract.ts'
import { meetingCancelled, meetingChanged, meetingHeld } from './facts.ts'
import type { KeptMeeting } from './kept-meeting.ts'

/** Tells later modules what a meeting became; nothing where it is what it was. */
export async function announceChange(
  context: Pick<WorkContext, 'db' | 'announce'>,
  { id: meetingId, relationshipId, editionId, heldOn, ...before }: KeptMeeting,
  { state, isLate, counts }: { state: State; isLate: boolean; counts: boolean },
): Promise<void> {
  const about = { relationshipId, editionId, meetingId }
  if (counts && !before.counts) {
    const ordinal = await countHeld(context.db, relationshipId, heldOn)
    await context.announce(meetingHeld, { ...about, heldOn, ordinal })
  } else if (state === 'cancelled' && before.state !== 'cancelled') {
    await context.announce(meetingCancelled, { ...about, isLate })
  } else if (state !== before.state || counts !== before.counts) {
    await context.announce(meetingChanged, { ...about, state })
  }
}

async function countHeld(db: WorkContext['db'], relationshipId: string, until: string): Promise<number> {
  const { held } = await db
    .selectFrom('meetings.meetings')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('relationshipId', '=', relationshipId)
    .where('counts', '=', true)
    .where('heldOn', '<=', until)
    .executeTakeFirstOrThrow()
  return held
}
