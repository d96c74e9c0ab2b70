import { action } from '../../../../platform/server/action.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { showMeetingDebrief, type GuestSide, type HostSide } from '../../contract.ts'
import { hostsFor, isGuest, isHost, isOver } from '../../rules.ts'
import { readOwnWords, type OwnWords } from '../state/own-words.ts'
import { readComments, readSummary } from '../state/read-comments.ts'
import { endOf, readSession, type Session } from '../state/read-session.ts'

export const showMeetingDebriefAction = action(showMeetingDebrief, async ({ db, person, now }, { id }) => {
  const session = await readSession(db, id)
  const { pair, meeting, isOn } = session
  const own = await readOwnWords(db, pair.id, person.id)
  if (!isOn) return { debrief: null }
  const over = isOver(endOf(meeting), now)
  return {
    debrief: {
      isOver: over,
      mayWrite: over && pair.status === 'active',
      host: isHost(pair.parties, person.id) ? await hostSide(db, session, own, person.id) : null,
      guest: isGuest(pair.parties, person.id) ? await guestSide(db, session, person.id) : null,
      lastTime: lastTime(session, own),
    },
  }
})

async function hostSide(db: Db, session: Session, own: OwnWords[], hostId: string): Promise<HostSide> {
  const said = own.find(({ meetingId }) => meetingId === session.meeting.id)
  if (!said) return { ownWord: null, read: null, nextThing: null }
  const { wentWell, wouldChange, nextThing } = said
  return {
    ownWord: { wentWell, wouldChange },
    read: await readByHost(db, session.pair.editionId, hostId),
    nextThing,
  }
}

async function readByHost(db: Db, editionId: string, hostId: string): Promise<HostSide['read']> {
  const comments = await readComments(db, editionId, hostId)
  if (comments.length > 0) return { from: 'comments', comments }
  const summary = await readSummary(db, editionId)
  return summary ? { from: 'summary', summary: summary.text } : null
}

async function guestSide(db: Db, { pair, meeting }: Session, authorId: string): Promise<GuestSide> {
  const rows = await db
    .selectFrom('debriefs.comments')
    .select(['text', 'toldHost', 'toldTeam'])
    .where('meetingId', '=', meeting.id)
    .where('authorId', '=', authorId)
    .execute()
  const people = await readPeople(db, hostsFor(pair.parties, authorId))
  return {
    hostNames: [...people.values()].map(({ name }) => name),
    comment: rows[0]?.text ?? null,
    isPassedOn: rows.some(({ toldHost, toldTeam }) => toldHost || toldTeam),
  }
}

/** Of the latest session before this one after which something was chosen. */
function lastTime({ meetings, meeting }: Session, own: readonly OwnWords[]) {
  for (const before of meetings.filter((one) => one.heldOn <= meeting.heldOn && one.id !== meeting.id)) {
    const nextThing = own.find(({ meetingId }) => meetingId === before.id)?.nextThing
    if (nextThing) return { on: before.heldOn, nextThing }
  }
  return null
}
