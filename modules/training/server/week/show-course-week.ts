import { action } from '../../../../platform/server/action.ts'
import { addDays, dayIn, instantAt } from '../../../../platform/calendar-day.ts'
import {
  readCovering,
  readMeetingsOfWeek,
  readNextDates,
  readOpenCarried,
  readPeopleById,
  readSeries,
  type MeetingOfWeek,
} from '../../../meetings/server/index.ts'
import { readLastWords } from '../../../conversations/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { showCourseWeek, type CourseWeek, type WeekMeeting, type WeekRow } from '../../contract.ts'
import { besideNamesakes, weekAround } from '../../rules.ts'
import { followedBy } from '../reading/course-pairs.ts'
import { readForgotten } from '../deliverables/read-handed.ts'
import { readWhere, whereKey } from '../reading/read-where.ts'
import { mostForgotten } from '../../deliverables/index.ts'
import { saidOfSession } from './said-of-session.ts'
import { readMorningWords } from './read-morning-words.ts'
import { readDeliverablesOfWeek } from './deliverables-of-week.ts'

/** A mentor's whole week, in as many statements for thirteen as for one. */
export const showCourseWeekAction = action(showCourseWeek, async (context, { on }): Promise<CourseWeek> => {
  const { db, now, person } = context
  const followed = await followedBy(context)
  const menteeIds = followed.map(({ menteeId }) => menteeId)
  const people = await readPeopleById(context, [person.id, ...menteeIds])
  const { timeZone } = people.get(person.id)!
  const today = dayIn(timeZone, now)
  const { fromOn, untilOn } = weekAround(on ?? today)
  const ids = followed.map(({ pair }) => pair.id)
  const editionIds = [...new Set(followed.map(({ pair }) => pair.editionId))]
  const month = monthOf(today)
  const first = fromOn < month.fromOn ? fromOn : month.fromOn
  const afterLast = addDays(untilOn > month.untilOn ? untilOn : month.untilOn, 1)
  const meetings = await readMeetingsOfWeek(db, person.id, ids, {
    from: instantAt(timeZone, first, '00:00'),
    until: instantAt(timeZone, afterLast, '00:00'),
  })
  const [where, words, carried, series, next] = [
    await readWhere(db, editionIds, menteeIds, today),
    await readLastWords(db, person.id, ids),
    await readOpenCarried(db, ids),
    await readSeries(db, ids),
    await readNextDates(db, ids, now),
  ]
  const morning = await readMorningWords(
    db,
    person.id,
    new Map(followed.map(({ pair, menteeId }) => [pair.id, people.get(menteeId)!.name])),
  )
  const deliverables = await readDeliverablesOfWeek(
    db,
    [...where.values()].map((known) => known.where),
    today,
  )
  const forgotten: string[][] = []
  for (const id of editionIds) forgotten.push(...(await readForgotten(db, id, menteeIds)))
  const isOfWeek = ({ startsAt }: MeetingOfWeek) => {
    const day = dayIn(timeZone, startsAt)
    return day >= fromOn && day <= untilOn
  }
  const isThisWeek = today >= fromOn && today <= untilOn
  const namesakes = besideNamesakes(
    menteeIds.map((personId) => {
      const { name, email } = people.get(personId)!
      return { personId, name, email }
    }),
  )
  const rows = followed.map(({ pair, menteeId }): WeekRow => {
    const known = where.get(whereKey(pair.editionId, menteeId))
    const { name, timeZone: zone } = people.get(menteeId)!
    const own = meetings.filter(({ relationshipId }) => relationshipId === pair.id)
    const weekly = series.find(({ relationshipId }) => relationshipId === pair.id)
    return {
      relationshipId: pair.id,
      editionId: pair.editionId,
      personId: menteeId,
      name,
      namesake: namesakes.get(menteeId) ?? null,
      timeZone: zone,
      where: known?.where ?? null,
      blockedOn: known?.blockedOn ?? null,
      blockedSince: known?.blockedSince ?? null,
      lastWord: words.get(pair.id) ?? null,
      goals: carried
        .filter(({ relationshipId }) => relationshipId === pair.id)
        .map(({ id, text, personId }) => ({
          id,
          text,
          who: personId === null ? null : personId === person.id ? ('me' as const) : ('partner' as const),
        })),
      weekly: weekly
        ? {
            firstOn: weekly.firstOn,
            lastOn: weekly.lastOn,
            at: weekly.at,
            timeZone: weekly.timeZone,
            minutes: weekly.minutes,
          }
        : null,
      deliverable: (known && deliverables.get(known.where.placementId)) ?? null,
      // What was never said of earlier weeks stays in sight in this one.
      meetings: withoutReplaced(
        own.filter((one) => isOfWeek(one) || (isThisWeek && one.state === 'unconfirmed')),
      ).map((one) => asShown(one, now)),
      lastOn: pair.lastOn,
      nextAt: next.get(pair.id) ?? null,
    }
  })
  const ofMonth = meetings.filter(({ startsAt }) => {
    const day = dayIn(timeZone, startsAt)
    return day >= month.fromOn && day <= month.untilOn
  })
  const count = (state: string) => ofMonth.filter((one) => one.state === state).length
  return {
    now,
    today,
    timeZone,
    fromOn,
    untilOn,
    editions: await Promise.all(
      editionIds.map(async (id) => {
        const { name, endsOn, agreement } = await readEditionFrame(db, id)
        return { id, name, endsOn, usualMinutes: agreement.meetingMinutes }
      }),
    ),
    rows: rows.toSorted(byHour),
    forgotten: mostForgotten(forgotten.flat()),
    absences: await readCovering(db, person.id, today),
    morning,
    month: {
      held: count('held'),
      missed: count('missed'),
      excused: count('excused'),
      unsettled: count('unconfirmed') + count('contested'),
    },
  }
})

/** One that is called off says something only where no other took its place. */
function withoutReplaced(meetings: readonly MeetingOfWeek[]): readonly MeetingOfWeek[] {
  const standing = meetings.filter(({ state }) => state !== 'cancelled')
  return standing.length > 0 ? standing : meetings.slice(-1)
}

function asShown(meeting: MeetingOfWeek, now: string): WeekMeeting {
  const { id, state, startsAt, minutes, place, mine, theirs, waits } = meeting
  const hasEnded = Date.parse(startsAt) + minutes * 60_000 <= Date.parse(now)
  return {
    id,
    state,
    startsAt,
    minutes,
    link: place?.startsWith('https://') ? place : null,
    // What the other has said already is not asked again: the menu counts the same.
    toConfirm: state === 'unconfirmed' || (state === 'planned' && hasEnded && mine === null),
    mine: saidOfSession(mine, state === 'excused'),
    theirs,
    waits,
  }
}

function byHour(one: WeekRow, other: WeekRow): number {
  const hour = ({ meetings, nextAt }: WeekRow) => meetings[0]?.startsAt ?? nextAt ?? '9999'
  return hour(one).localeCompare(hour(other)) || one.name.localeCompare(other.name)
}

function monthOf(day: string): { fromOn: string; untilOn: string } {
  const fromOn = `${day.slice(0, 7)}-01`
  const inNext = addDays(fromOn, 31)
  return { fromOn, untilOn: addDays(`${inNext.slice(0, 7)}-01`, -1) }
}
