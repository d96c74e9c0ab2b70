import type { Context } from '../../../platform/server/context.ts'
import { showStanding } from '../../../platform/standing.ts'
import { lockPair, type KnownPair } from '../../relationships/server/index.ts'
import { listMeetings, listOwnMeetings } from '../contract.ts'
import { pairOfMeeting, readMeeting, type KeptMeeting } from './kept-meeting.ts'

/**
 * A meeting whose pair is open, both locked: what two say at once is taken one after the other. Refused where the pair
 * is over, or where the other has just taken the meeting away.
 */
export async function lockMeeting(
  context: Pick<Context<'pair-not-open' | 'not-found'>, 'db' | 'refuse' | 'tellPages'>,
  id: string,
): Promise<{ pair: KnownPair; meeting: KeptMeeting }> {
  const pair = await lockPairOfMeeting(context, id)
  const meeting = await readMeeting(context.db, id)
  if (!meeting) throw context.refuse('not-found')
  return { pair, meeting }
}

/** The open pair of a meeting, locked, for what is written beside the meeting itself. */
export async function lockPairOfMeeting(
  context: Pick<Context<'pair-not-open' | 'not-found'>, 'db' | 'refuse' | 'tellPages'>,
  id: string,
): Promise<KnownPair> {
  const relationshipId = await pairOfMeeting(context.db, id)
  if (!relationshipId) throw context.refuse('not-found')
  return lockOpenPair(context, relationshipId)
}

/**
 * Before both said yes there is no pair to meet, and after its end nothing in it changes. What is locked is about to change:
 * the open pages of the two read it again after the commit.
 */
export async function lockOpenPair(
  { db, refuse, tellPages }: Pick<Context<'pair-not-open' | 'not-found'>, 'db' | 'refuse' | 'tellPages'>,
  relationshipId: string,
): Promise<KnownPair> {
  const pair = await lockPair(db, relationshipId)
  if (pair.status !== 'active') throw refuse('pair-not-open')
  tellPages(
    pair.parties.map(({ personId }) => personId),
    [listMeetings, listOwnMeetings, showStanding],
  )
  return pair
}
