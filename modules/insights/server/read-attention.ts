import type { Context } from '../../../platform/server/context.ts'
import { dayIn } from '../../meetings/rules.ts'
import { readMeetingsOfEdition, type MeetingOfEdition } from '../../meetings/server/index.ts'
import { readConduct } from '../../programmes/server/index.ts'
import { readPairsOfEdition, type PairOfEdition } from '../../relationships/server/index.ts'
import type { FollowedPair, FollowUpCounts } from '../contract.ts'
import { attentionOf, awaitedForDate, countFollowed, countHeld, nextDate } from '../rules.ts'

/** Every pair of an edition in one line, and counts of all of them. */
export async function readAttention(
  { db, organisation: { timeZone }, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
): Promise<{ counts: FollowUpCounts; pairs: FollowedPair[] }> {
  const meetings = new Map<string, MeetingOfEdition[]>()
  for (const meeting of await readMeetingsOfEdition(db, editionId)) {
    const { relationshipId } = meeting
    meetings.set(relationshipId, [...(meetings.get(relationshipId) ?? []), meeting])
  }
  const all = (await readPairsOfEdition(db, editionId)).map((pair) => ({
    ...pair,
    meetings: meetings.get(pair.id) ?? [],
  }))
  const { firstMeeting } = await readConduct(db, editionId)
  const present = { today: dayIn(timeZone, now), now, firstMeeting }
  const pairs = all.filter(isOpen).map((pair): FollowedPair => {
    const dated = awaitedForDate(pair.meetings, now)
    return {
      ...attentionOf(
        {
          status: pair.status,
          proposedOn: dayIn(timeZone, pair.proposedAt),
          activeOn: pair.activatedAt && dayIn(timeZone, pair.activatedAt),
          pausedUntil: pair.pausedUntil,
          meetings: pair.meetings,
        },
        present,
      ),
      relationshipId: pair.id,
      status: pair.status,
      parties: pair.parties.map(({ personId, hasAccepted, name, role, email }) => ({
        name,
        role,
        email,
        isAwaited: pair.status === 'proposed' ? !hasAccepted : dated.includes(personId),
      })),
      held: countHeld(pair.meetings),
      unconfirmed: pair.meetings.filter(({ state }) => state === 'unconfirmed').length,
      pausedUntil: pair.pausedUntil !== null && pair.pausedUntil > present.today ? pair.pausedUntil : null,
      nextAt: nextDate(pair.meetings, now),
    }
  })
  return { counts: countFollowed(all.filter(hasPlaceInFigures), now), pairs }
}

const isOpen = <Pair extends PairOfEdition>(pair: Pair): pair is Pair & { status: 'proposed' | 'active' } =>
  pair.status === 'proposed' || pair.status === 'active'

/** A proposal that came to nothing never was a pair; one that ended was. */
const hasPlaceInFigures = <Pair extends PairOfEdition>(
  pair: Pair,
): pair is Pair & { status: 'proposed' | 'active' | 'ended' } => isOpen(pair) || pair.status === 'ended'
