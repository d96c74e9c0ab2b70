import type { Db } from '../../../../platform/server/database/index.ts'
import { pairOfMeeting, readMeetings, type KeptMeeting } from '../../../meetings/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readPairs, type KnownPair } from '../../../relationships/server/index.ts'

export type Session = {
  readonly meeting: KeptMeeting
  /** Those of its pair, the latest first. */
  readonly meetings: readonly KeptMeeting[]
  readonly pair: KnownPair
  readonly isOn: boolean
}

/** A meeting as something to look back on, with its pair. */
export async function readSession(db: Db, meetingId: string): Promise<Session> {
  const relationshipId = (await pairOfMeeting(db, meetingId))!
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const meetings = await readMeetings(db, [relationshipId])
  const meeting = meetings.find(({ id }) => id === meetingId)!
  const { debriefs } = await readEditionFrame(db, pair.editionId)
  return { meeting, meetings, pair, isOn: debriefs }
}

export const endOf = ({ known, state, heldOn }: KeptMeeting) => ({
  state,
  heldOn,
  endsAt: known.planned?.endsAt ?? null,
})
