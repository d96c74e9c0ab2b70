import { action } from '../../../platform/server/action.ts'
import { noteMeeting } from '../contract.ts'
import { mayBeTheSame } from '../days/why-not-day.ts'
import { dayIn, daysBetween } from '../days/wall-time.ts'
import { whyNotNote, whyNotSay } from '../rules.ts'
import { readMeeting, readMeetings, type KeptMeeting } from './kept-meeting.ts'
import { lockOpenPair } from './lock-meeting.ts'
import { readPairMeetings } from './pair-meetings.ts'
import { saveMeeting } from './save-meeting.ts'
import { planTelling } from './plan-asking.ts'
import { partnerIn, readPeopleOfPairs } from './sides.ts'
import { writeWord } from './write-words.ts'

/**
 * "We met", planned or not. On the day of a meeting that is there it is a yes to that one; within two days of one that
 * the other noted it counts only once somebody has said that they are two.
 */
export const noteMeetingAction = action(
  noteMeeting,
  async (context, { relationshipId, on, means, place }) => {
    const { db, now, person, organisation } = context
    const pair = await lockOpenPair(context, relationshipId)
    const people = await readPeopleOfPairs(context, [pair])
    const { timeZone } = people.get(person.id)!
    const publishedOn = dayIn(organisation.timeZone, pair.publishedAt)
    const refusal = whyNotNote({ on, today: dayIn(timeZone, now), publishedOn })
    if (refusal) throw context.refuse(refusal)

    const meetings = (await readMeetings(db, [relationshipId])).filter(({ state }) => state !== 'cancelled')
    const ofDay = meetings.filter(({ heldOn }) => heldOn === on)
    if (ofDay.some((meeting) => saidMet(meeting, person.id))) throw context.refuse('already-noted')
    const yes = { by: person.id, said: 'met', absent: [] } as const
    const begun = ofDay.filter(({ known }) => whyNotSay(known, yes, now) !== 'not-yet')
    const there = begun.find(({ known }) => whyNotSay(known, yes, now) === undefined)
    if (begun.length > 0 && !there) throw context.refuse('settled')

    const meetingId =
      there?.id ??
      (await saveMeeting(context, pair, person.id, {
        heldOn: on,
        means,
        place: place === '' ? null : place,
        maybeSameAs: nearest(meetings, on, person.id),
      }))
    const meeting = (await readMeeting(db, meetingId))!
    await writeWord(context, meeting, yes)
    await planTelling(context, meeting, people.get(partnerIn(pair, person.id))!)
    return { ...(await readPairMeetings(context, relationshipId)), meetingId }
  },
)

const saidMet = ({ known }: KeptMeeting, person: string) =>
  known.words.some(({ by, said }) => by === person && said === 'met')

/** What the other alone says to have lived, nearest to that day. */
function nearest(meetings: readonly KeptMeeting[], on: string, person: string): string | null {
  const distance = ({ heldOn }: KeptMeeting) => Math.abs(daysBetween(heldOn, on))
  const near = meetings.filter(
    (meeting) =>
      mayBeTheSame(meeting.heldOn, on) &&
      meeting.maybeSameAs === null &&
      meeting.state === 'held' &&
      meeting.known.words.every(({ by }) => by !== person),
  )
  return near.toSorted((one, other) => distance(one) - distance(other))[0]?.id ?? null
}
