import type { OwnMeeting, PairMeetings } from '../contract.ts'

/** The dates to come, the next first. */
export function toCome({ meetings }: PairMeetings): OwnMeeting[] {
  return meetings.filter((meeting) => meeting.state === 'planned').toReversed()
}

/** A date that has passed, of which the reader has not said anything that may still be said. */
export function awaitsMyWord({ state, mine, may }: OwnMeeting): boolean {
  if (mine !== null || !may.includes('say')) return false
  return state === 'unconfirmed' || may.includes('contest')
}
