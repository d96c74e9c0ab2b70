import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine, Wording } from '../../../platform/contract.ts'
import { meetingRefusals } from '../../meetings/contract.ts'
import { Where, WeeklyHour } from './course.ts'
import { MorningWords } from './morning.ts'

/** What a mentor says of a meeting in a course: held; they did not come; they had said so; it was moved. */
export const SaidOfSession = z.enum(['held', 'missed', 'excused', 'moved'])
export type SaidOfSession = z.infer<typeof SaidOfSession>

export const WeekMeeting = z.object({
  id: Id,
  state: z.enum(['planned', 'held', 'excused', 'missed', 'contested', 'unconfirmed', 'cancelled']),
  startsAt: Instant,
  minutes: z.int(),
  /** Where one joins, if it is an address of the web. */
  link: z.string().nullable(),
  /** It has ended, and nobody has said what it was. */
  toConfirm: z.boolean(),
  /** What the mentor said of it. */
  mine: SaidOfSession.nullable(),
  /** The other says that it was not so, or has yet to agree to another hour. */
  theirs: z.string().nullable(),
  waits: z.boolean(),
})
export type WeekMeeting = z.infer<typeof WeekMeeting>

export const OpenGoal = z.object({ id: Id, text: z.string(), who: z.enum(['me', 'partner']).nullable() })

/** One of those that a mentor follows, in one line of the week. */
export const WeekRow = z.object({
  relationshipId: Id,
  editionId: Id,
  personId: Id,
  name: z.string(),
  /** Where another of theirs bears this name: the address, by which the two are told apart. */
  namesake: z.string().nullable(),
  timeZone: z.string(),
  where: Where.nullable(),
  blockedOn: z.string().nullable(),
  blockedSince: Instant.nullable(),
  lastWord: z.object({ at: Instant, isMine: z.boolean() }).nullable(),
  goals: z.array(OpenGoal),
  weekly: WeeklyHour.nullable(),
  /** Of the project: how many are handed in, and the next that is not. */
  deliverable: z
    .object({
      handed: z.int(),
      expected: z.int(),
      /** The next to come; null once all are in. */
      title: z.string().nullable(),
      dueOn: Day.nullable(),
      /** Days since it was due. */
      daysLate: z.int(),
      /** A version waits for a word of the mentor. */
      waitsForMe: z.boolean(),
    })
    .nullable(),
  meetings: z.array(WeekMeeting),
  /** The last day of the pair: no date comes after it. */
  lastOn: Day.nullable(),
  /** The next date to come, whichever week it is in. */
  nextAt: Instant.nullable(),
})
export type WeekRow = z.infer<typeof WeekRow>

/** All of a mentor's week: those who have a meeting by its hour, then those who have none. */
export const CourseWeek = z.object({
  now: Instant,
  today: Day,
  timeZone: z.string(),
  fromOn: Day,
  untilOn: Day,
  editions: z.array(z.object({ id: Id, name: Wording, endsOn: Day.nullable(), usualMinutes: z.int() })),
  rows: z.array(WeekRow),
  /** Lines of checklists that theirs most often send unticked, over all of them. */
  forgotten: z.array(z.object({ line: z.string(), count: z.int() })),
  /** Absences that are not over, and how many meetings each moved or called off. */
  absences: z.array(z.object({ id: Id, fromOn: Day, untilOn: Day, covered: z.int() })),
  /** What waits for the mornings of theirs. */
  morning: z.array(MorningWords),
  /** Of this calendar month, over all of them; `unsettled` are those of which the statement says the same. */
  month: z.object({ held: z.int(), missed: z.int(), excused: z.int(), unsettled: z.int() }),
})
export type CourseWeek = z.infer<typeof CourseWeek>

export const showCourseWeek = endpoint({
  name: 'show-course-week',
  method: 'GET',
  path: '/api/:organisation/course-week',
  /** A day of the week that is asked for; this one without it. */
  input: z.object({ on: Day.optional() }),
  output: CourseWeek,
  refusals: {},
  audience: 'member',
})

/** "All held, except…": one step, one word a meeting. What can no longer be said is told, and stops nothing. */
export const sayCourseWeek = endpoint({
  name: 'say-course-week',
  method: 'POST',
  path: '/api/:organisation/course-week/words',
  input: z.object({
    words: z
      .array(z.object({ meetingId: Id, said: SaidOfSession }))
      .min(1)
      .max(100),
  }),
  output: z.object({
    said: z.int(),
    /** Those of which another screen had said the same before. */
    already: z.array(Id),
    notSaid: z.array(z.object({ meetingId: Id, why: z.string() })),
  }),
  /** Each stands in `notSaid` where it stops one meeting. */
  refusals: { ...meetingRefusals, 'said-already': 409, 'not-yours': 403 },
  audience: 'member',
})

/** Two minutes after a meeting everything is written, in one step. */
export const writeSession = endpoint({
  name: 'write-session',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/session',
  input: z.object({
    id: Id,
    said: SaidOfSession,
    /** What one had said of it as the screen showed it: a screen read before another word takes nothing back. */
    before: SaidOfSession.nullable().optional(),
    /** Goals of last time, one by one. */
    goals: z.array(z.object({ id: Id, done: z.boolean() })).max(40),
    next: z.array(z.object({ text: oneLine(300), who: z.enum(['me', 'partner']).nullable() })).max(10),
    blockedOn: z.union([z.literal(''), oneLine(200)]),
  }),
  output: z.object({}),
  refusals: { ...meetingRefusals, 'said-already': 409, 'enough-carried': 409 },
  audience: 'mentor-of-meeting',
})

const away = { fromOn: Day, untilOn: Day }

/** Whom an absence concerns, before it is set. */
export const showAbsenceCovered = endpoint({
  name: 'show-course-absence',
  method: 'GET',
  path: '/api/:organisation/course-week/absences',
  input: z.object(away),
  output: z.object({ meetings: z.array(z.object({ id: Id, name: z.string(), startsAt: Instant })) }),
  refusals: {},
  audience: 'member',
})

/** Set once, it moves or calls off everything that it covers, and tells each. */
export const setCourseAbsence = endpoint({
  name: 'set-course-absence',
  method: 'POST',
  path: '/api/:organisation/course-week/absences',
  input: z.object({ ...away, as: z.enum(['move', 'cancel']), word: z.string().trim().max(500) }),
  output: z.object({ id: Id, moved: z.int(), calledOff: z.int() }),
  refusals: { backwards: 422, 'days-over': 422, 'too-far': 422, 'pair-not-open': 409 },
  audience: 'member',
})

/** Its days are open again; what it moved or called off stands as it did, unless something else has become of it. */
export const takeBackCourseAbsence = endpoint({
  name: 'take-back-course-absence',
  method: 'DELETE',
  path: '/api/:organisation/course-week/absences/:id',
  input: z.object({ id: Id }),
  output: z.object({ restored: z.int(), left: z.int() }),
  refusals: {},
  audience: 'member',
})

/** One message to all or to some, each in their own conversation: at once, or in their morning. */
export const writeToFollowers = endpoint({
  name: 'write-to-followers',
  method: 'POST',
  path: '/api/:organisation/course-week/messages',
  input: z.object({
    relationshipIds: z.array(Id).min(1).max(100),
    text: z.string().trim().min(1).max(5000),
    when: z.enum(['now', 'morning']),
  }),
  output: z.object({
    sent: z.int(),
    later: z.int(),
    notSent: z.array(z.object({ name: z.string(), why: z.string() })),
  }),
  refusals: { 'not-yours': 403 },
  audience: 'member',
})
