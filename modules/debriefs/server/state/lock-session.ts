import type { Context } from '../../../../platform/server/context.ts'
import { pairOfMeeting } from '../../../meetings/server/index.ts'
import { lockPair } from '../../../relationships/server/index.ts'
import { showMeetingDebrief, showPairDebrief } from '../../contract.ts'
import { isOver } from '../../rules.ts'
import { endOf, readSession, type Session } from './read-session.ts'

type Refusing = Context<'not-over-yet' | 'no-debrief' | 'pair-not-open'>

/** A session of an open pair that is over, its pair locked: what is said of it twice at once is taken one after the other. */
export async function lockSession(context: Refusing, meetingId: string): Promise<Session> {
  const { db, now, person } = context
  await lockPair(db, (await pairOfMeeting(db, meetingId))!)
  const session = await readSession(db, meetingId)
  if (!session.isOn) throw context.refuse('no-debrief')
  if (session.pair.status !== 'active') throw context.refuse('pair-not-open')
  if (!isOver(endOf(session.meeting), now)) throw context.refuse('not-over-yet')
  // Nobody else's pages: that somebody wrote something is not to be seen on theirs.
  context.tellPages([person.id], [showMeetingDebrief, showPairDebrief])
  return session
}
