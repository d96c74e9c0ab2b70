import { daysBetween } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readGoals, readLives, readPairs } from '../../../relationships/server/index.ts'
import { makeAgenda, stageOf } from '../../agenda/make-agenda.ts'
import { AgendaPoint, type MeetingPapers } from '../../contract.ts'
import { pairOfMeeting } from '../kept-meeting.ts'
import { readMeetingsOfPairs } from '../pair-meetings.ts'
import { readCarried } from './read-carried.ts'
import { readNotes } from './read-notes.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'person' | 'now'>

/** A meeting as one of its two prepares it and keeps it: the agenda is made from what is true now until one changes it. */
export async function readPapers(context: Reading, id: string): Promise<MeetingPapers> {
  const { db, person } = context
  const relationshipId = (await pairOfMeeting(db, id))!
  const pair = (await readPairs(db, [relationshipId])).get(relationshipId)!
  const [own] = await readMeetingsOfPairs(context, [pair])
  const meeting = own!.meetings.find((one) => one.id === id)!
  const before = own!.meetings.filter(({ state, on }) => state === 'held' && on < meeting.on)
  const { lastOn = null } = (await readLives(db, [relationshipId])).get(relationshipId) ?? {}
  const stage = stageOf({
    heldBefore: before.length,
    daysToEnd: lastOn === null ? null : daysBetween(meeting.on, lastOn),
  })
  const carried = await readCarried(db, relationshipId, person.id)
  const kept = await db
    .selectFrom('meetings.agendas')
    .select(['items', 'editedAt'])
    .where('meetingId', '=', id)
    .executeTakeFirst()
  const { goals } = await readGoals(context, relationshipId)
  const next = own!.meetings
    .filter(({ state, startsAt }) => state === 'planned' && startsAt !== null && startsAt > context.now)
    .filter((one) => one.id !== id)
    .toSorted((a, b) => (a.startsAt! < b.startsAt! ? -1 : 1))[0]
  return {
    relationshipId,
    partnerName: own!.partnerName,
    timeZone: own!.timeZone,
    meeting,
    nth: before.length + 1,
    stage,
    agenda: kept
      ? AgendaPoint.array().parse(kept.items)
      : makeAgenda({
          stage,
          minutes: meeting.minutes ?? own!.usualMinutes,
          subject: meeting.subject,
          carried: carried.filter((one) => !one.isDone && one.meetingId !== id),
          openGoals: goals.filter(({ state }) => state === 'open'),
        }),
    agendaEditedAt: kept?.editedAt ?? null,
    notes: await readNotes(db, id, person.id),
    carried: carried.filter((one) => !one.isDone || one.meetingId === id),
    next: next ? { id: next.id, startsAt: next.startsAt! } : null,
    isOpen: own!.isOpen,
  }
}
