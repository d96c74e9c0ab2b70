import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'
import { TimeZone } from '../../../platform/time-zone.ts'
import { Project } from './project.ts'

/** Where somebody is on the path: which project, which of its weeks. Past the last week, `week` goes on counting. */
export const Where = z.object({
  placementId: Id,
  projectId: Id,
  title: z.string(),
  week: z.int(),
  weeks: z.int(),
  startedOn: Day,
  endsWithDefence: z.boolean(),
})
export type Where = z.infer<typeof Where>

/** An hour a week, by the clock of whoever follows the course. */
export const WeeklyHour = z.object({
  firstOn: Day,
  lastOn: Day,
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: TimeZone,
  minutes: z.int().min(5).max(600),
})
export type WeeklyHour = z.infer<typeof WeeklyHour>

/** Somebody who follows the course, as its team sees them: that something blocks them and since when, never what. */
export const Follower = z.object({
  personId: Id,
  name: z.string(),
  email: z.string().nullable(),
  pair: z.object({ relationshipId: Id, mentorName: z.string() }).nullable(),
  where: Where.nullable(),
  blockedSince: Instant.nullable(),
  weekly: WeeklyHour.nullable(),
})
export type Follower = z.infer<typeof Follower>

export const showCourse = endpoint({
  name: 'show-course',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/course',
  input: z.object({ editionId: Id }),
  output: z.object({
    leads: z.boolean(),
    today: Day,
    projects: z.array(Project),
    /** For the team; nobody for others. */
    followers: z.array(Follower),
  }),
  refusals: {},
  audience: 'in-course',
})

/** From this day on, on this project: the one before is over for them. */
export const placeOnProject = endpoint({
  name: 'place-on-course-project',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/course/placements',
  input: z.object({
    editionId: Id,
    personIds: z.array(Id).min(1).max(200),
    projectId: Id,
    startedOn: Day,
  }),
  output: z.object({ placed: z.int(), alreadyThere: z.int() }),
  refusals: { 'project-not-open': 409, 'not-in-course': 422 },
  audience: 'places-in-course',
})

/** A meeting every week at this hour: all its dates stand at once. Another takes the place of the one before. */
export const setWeeklyHour = endpoint({
  name: 'set-weekly-hour',
  method: 'PUT',
  path: '/api/:organisation/relationships/:relationshipId/weekly-hour',
  input: WeeklyHour.extend({ relationshipId: Id }),
  output: z.object({ dates: z.int(), calledOff: z.int() }),
  refusals: {
    'pair-not-open': 409,
    'slot-taken': 409,
    'no-date-left': 422,
    'too-many-dates': 422,
    'after-the-pair': 422,
    backwards: 422,
  },
  audience: 'mentor-in-pair',
})

export const endWeeklyHour = endpoint({
  name: 'end-weekly-hour',
  method: 'DELETE',
  path: '/api/:organisation/relationships/:relationshipId/weekly-hour',
  input: z.object({ relationshipId: Id }),
  output: z.object({ calledOff: z.int() }),
  refusals: { 'pair-not-open': 409 },
  audience: 'mentor-in-pair',
})

/** What blocks them, in a line that the two read; an empty one: nothing does. */
export const sayWhatBlocks = endpoint({
  name: 'say-what-blocks',
  method: 'PUT',
  path: '/api/:organisation/relationships/:relationshipId/block',
  input: z.object({ relationshipId: Id, blockedOn: z.union([z.literal(''), oneLine(200)]) }),
  output: z.object({}),
  refusals: { 'no-project': 409, 'pair-not-open': 409 },
  audience: 'in-course-pair',
})

/** Of a pair: where its mentee is, as the two see it; null where their edition is no course. */
export const PairCourse = z.object({
  isMentor: z.boolean(),
  today: Day,
  timeZone: z.string(),
  menteeId: Id,
  menteeTimeZone: z.string(),
  where: Where.nullable(),
  blockedOn: z.string().nullable(),
  blockedSince: Instant.nullable(),
  weekly: WeeklyHour.nullable(),
  project: Project.nullable(),
  /** Where they may go on: for the mentor. */
  projects: z.array(z.object({ id: Id, title: z.string() })),
})
export type PairCourse = z.infer<typeof PairCourse>

export const showPairCourse = endpoint({
  name: 'show-pair-course',
  method: 'GET',
  path: '/api/:organisation/relationships/:relationshipId/course',
  input: z.object({ relationshipId: Id }),
  output: z.object({ course: PairCourse.nullable() }),
  refusals: {},
  audience: 'party-of-meetings',
})
