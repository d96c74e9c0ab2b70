import { daysBetween } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { readMeetings } from '../../../meetings/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showPairDebrief } from '../../contract.ts'
import { isGuest, isHost } from '../../rules.ts'
import { readOwnWords } from '../state/own-words.ts'

/** Later nobody remembers: it may still be said on the page of the meeting, and is no longer asked for. */
const askedForDays = 14

const nothing = { waiting: null, nextThing: null }

export const showPairDebriefAction = action(showPairDebrief, async ({ db, person, now }, { id }) => {
  const pair = (await readPairs(db, [id])).get(id)!
  const { debriefs } = await readEditionFrame(db, pair.editionId)
  if (!debriefs || pair.status !== 'active') return nothing
  const meetings = await readMeetings(db, [id])
  const own = await readOwnWords(db, id, person.id)
  // Whether they met is asked first: one question at a time.
  const latest = meetings.find(
    ({ state, heldOn }) => state === 'held' && daysBetween(heldOn, now.slice(0, 10)) <= askedForDays,
  )
  const said = own.find(({ meetingId }) => meetingId === latest?.id)
  const wants = async () => {
    if (!latest) return null
    if (isHost(pair.parties, person.id)) {
      if (!said) return 'own-word' as const
      if (said.nextThing === null) return 'next-thing' as const
    }
    if (!isGuest(pair.parties, person.id)) return null
    const comment = await db
      .selectFrom('debriefs.comments')
      .select('hostId')
      .where('meetingId', '=', latest.id)
      .where('authorId', '=', person.id)
      .executeTakeFirst()
    return comment ? null : ('comment' as const)
  }
  const wanted = await wants()
  const chosen = meetings.flatMap(
    (meeting) => own.find(({ meetingId }) => meetingId === meeting.id)?.nextThing ?? [],
  )
  return {
    waiting: latest && wanted ? { meetingId: latest.id, on: latest.heldOn, for: wanted } : null,
    nextThing: chosen[0] ?? null,
  }
})
