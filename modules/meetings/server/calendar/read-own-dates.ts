import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { findPairsOf } from '../../../relationships/server/index.ts'
import type { CalendarEvent } from '../../calendar/index.ts'
import { readMeetings, type KeptMeeting } from '../kept-meeting.ts'
import { partnerIn, readPeopleOfPairs } from '../sides.ts'
import { eventOfMeeting } from './event-of-meeting.ts'

/** Whose calendar reads their dates, in which language, and from when. */
export type ReadingOfDates = Pick<WorkContext, 'db' | 'organisation' | 'publicUrl' | 'now'> & {
  readonly personId: string
  readonly language: Language
  readonly since: string
}

/** The dates of somebody's pairs, those that wait for a yes included; what was cancelled is left out. */
export async function readOwnMeetingDates(reading: ReadingOfDates): Promise<CalendarEvent[]> {
  const { db, personId, language, since } = reading
  const pairs = new Map((await findPairsOf(db, personId)).map((pair) => [pair.id, pair]))
  const people = await readPeopleOfPairs(reading, [...pairs.values()])
  const meetings = await readMeetings(db, [...pairs.keys()])
  return meetings
    .filter(({ startsAt, known }) => startsAt !== null && startsAt >= since && known.cancellation === null)
    .map((meeting) => {
      const pair = pairs.get(meeting.relationshipId)!
      return eventOfMeeting(reading, {
        meeting,
        person: people.get(personId)!,
        partner: people.get(partnerIn(pair, personId))!,
        language,
        status: waitsForYes(meeting) ? 'TENTATIVE' : 'CONFIRMED',
      })
    })
}

const waitsForYes = ({ agreed }: KeptMeeting) => [...agreed.values()].includes(null)
