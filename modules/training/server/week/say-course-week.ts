import { action } from '../../../../platform/server/action.ts'
import { Refusal } from '../../../../platform/server/refusal.ts'
import { sayOfMeeting } from '../../../meetings/server/index.ts'
import { sayCourseWeek, showCourseWeek } from '../../contract.ts'
import { followedBy } from '../reading/course-pairs.ts'
import { readMeetingsOfPairs } from '../reading/meetings-of-pairs.ts'
import { meetingWords } from './said-of-session.ts'

/** One transaction for the whole week; the pairs are locked in the order of their ids. */
export const sayCourseWeekAction = action(sayCourseWeek, async (context, { words }) => {
  const followed = new Set((await followedBy(context)).map(({ pair }) => pair.id))
  const pairOf = await readMeetingsOfPairs(
    context.db,
    words.map(({ meetingId }) => meetingId),
  )
  const inOrder = words.toSorted((one, other) =>
    (pairOf.get(one.meetingId) ?? '').localeCompare(pairOf.get(other.meetingId) ?? ''),
  )
  const notSaid: { meetingId: string; why: string }[] = []
  const already: string[] = []
  let said = 0
  for (const word of inOrder) {
    const relationshipId = pairOf.get(word.meetingId)
    if (relationshipId === undefined || !followed.has(relationshipId)) throw context.refuse('not-yours')
    try {
      const { meeting } = await sayOfMeeting(context, word.meetingId, {
        ...meetingWords[word.said],
        refuseOther: () => context.refuse('said-already'),
      })
      if (meeting.known.words.some(({ by }) => by === context.person.id)) already.push(word.meetingId)
      else said += 1
    } catch (error) {
      // Nothing was written for it: the others stand.
      if (!(error instanceof Refusal)) throw error
      notSaid.push({ meetingId: word.meetingId, why: error.code })
    }
  }
  context.tellPages([context.person.id], [showCourseWeek])
  return { said, already, notSaid }
})
