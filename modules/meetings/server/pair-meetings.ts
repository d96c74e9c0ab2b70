import type { Context } from '../../../platform/server/context.ts'
import { readPairs, type KnownPair } from '../../relationships/server/index.ts'
import type { PairMeetings } from '../contract.ts'
import { dayIn } from '../days/wall-time.ts'
import { readMeetings, type KeptMeeting } from './kept-meeting.ts'
import { ownMeeting } from './own-meeting.ts'
import { partnerIn, readPeopleOfPairs } from './sides.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'person' | 'now'>

export async function readPairMeetings(context: Reading, relationshipId: string): Promise<PairMeetings> {
  const pair = (await readPairs(context.db, [relationshipId])).get(relationshipId)!
  return (await readMeetingsOfPairs(context, [pair]))[0]!
}

/** The meetings of these pairs, as the reader, who belongs to each, sees them. */
export async function readMeetingsOfPairs(
  context: Reading,
  pairs: readonly KnownPair[],
): Promise<PairMeetings[]> {
  const { db, organisation, person, now } = context
  const people = await readPeopleOfPairs(context, pairs)
  const meetings = await readMeetings(
    db,
    pairs.map(({ id }) => id),
  )
  return pairs.map((pair) => {
    const own = meetings.filter(({ relationshipId }) => relationshipId === pair.id)
    const { timeZone } = people.get(person.id)!
    const partner = people.get(partnerIn(pair, person.id))!
    const isOpen = pair.status === 'active'
    return {
      relationshipId: pair.id,
      partnerName: partner.name,
      timeZone,
      partnerTimeZone: partner.timeZone,
      today: dayIn(timeZone, now),
      publishedOn: dayIn(organisation.timeZone, pair.publishedAt),
      usualMinutes: pair.agreement.meetingMinutes,
      isOpen,
      held: countHeld(own),
      meetings: own.map((meeting) => ownMeeting(meeting, own, { personId: person.id, now, isOpen })),
    }
  })
}

/** Confirmed by both, and said by one: told apart in every figure. */
export function countHeld(meetings: readonly KeptMeeting[]) {
  const held = meetings.filter(({ counts }) => counts)
  const byBoth = held.filter(({ known }) => known.words.filter(({ said }) => said === 'met').length > 1)
  return { byBoth: byBoth.length, byOne: held.length - byBoth.length }
}
