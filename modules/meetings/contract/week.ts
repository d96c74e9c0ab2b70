import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { WeekHours } from '../../questionnaires/contract.ts'

/** Half-hours of one day: 0 is 00:00, 47 is 23:30. */
export const DayHours = z.array(z.int().min(0).max(47)).max(48)

export const Absence = z.object({ id: Id, fromOn: Day, untilOn: Day })
export type Absence = z.infer<typeof Absence>

/** Why a calendar was not read. `no-calendar`: what stands there is something else. `too-much`: it could not be followed in time. */
export const FeedTrouble = z.enum([
  'not-an-address',
  'inside',
  'unreachable',
  'refused',
  'too-slow',
  'too-large',
  'no-calendar',
  'too-much',
])
export type FeedTrouble = z.infer<typeof FeedTrouble>

/** A calendar that lends its busy times; its address, which is a secret, is never given back. */
export const BusyFeed = z.object({
  host: z.string(),
  /** Stretches of time from now on in which its owner is busy. */
  spans: z.int(),
  /** Something in it could not be followed. */
  partly: z.boolean(),
  readAt: Instant.nullable(),
  trouble: FeedTrouble.nullable(),
})
export type BusyFeed = z.infer<typeof BusyFeed>

/** When somebody can meet, said once for all their pairs, by the clock that they live by. */
export const OwnWeek = z.object({
  timeZone: z.string(),
  today: Day,
  weekHours: WeekHours,
  /** 'here': said on this page; 'form': what they answered when they enrolled; null: nobody knows. */
  saidIn: z.enum(['here', 'form']).nullable(),
  days: z.array(z.object({ on: Day, hours: DayHours })),
  absences: z.array(Absence),
  /** Where they meet by video, whoever the other is. */
  meetingLink: z.string().nullable(),
  busyFeed: BusyFeed.nullable(),
  /** What is planned, the next first; `isAway` where an absence has come over it. */
  dates: z.array(
    z.object({
      meetingId: Id,
      relationshipId: Id,
      partnerName: z.string(),
      startsAt: Instant,
      minutes: z.int(),
      isAway: z.boolean(),
    }),
  ),
})
export type OwnWeek = z.infer<typeof OwnWeek>

export const showOwnWeek = endpoint({
  name: 'show-own-week',
  method: 'GET',
  path: '/api/:organisation/week',
  input: z.object({}),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})

export const saveWeekHours = endpoint({
  name: 'save-week-hours',
  method: 'PUT',
  path: '/api/:organisation/week/hours',
  input: z.object({ weekHours: WeekHours }),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})

/** An address of the web, as a mail and a calendar make it a link. */
export const MeetingLink = z
  .string()
  .trim()
  .max(500)
  .regex(/^(https:\/\/[^\s<>"]+)?$/)

export const saveMeetingLink = endpoint({
  name: 'save-meeting-link',
  method: 'PUT',
  path: '/api/:organisation/week/meeting-link',
  input: z.object({ meetingLink: MeetingLink }),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})

export const longestFeedAddress = 2000

const refusalsOfFeed = {
  'feed-not-an-address': 422,
  'feed-inside': 422,
  'feed-unreachable': 422,
  'feed-refused': 422,
  'feed-too-slow': 422,
  'feed-too-large': 422,
  'feed-no-calendar': 422,
  'feed-too-much': 422,
} as const satisfies Record<`feed-${FeedTrouble}`, 422>

/** Reads the calendar at once: an address that gives nothing is kept by nobody. */
export const saveBusyFeed = endpoint({
  name: 'save-busy-feed',
  method: 'PUT',
  path: '/api/:organisation/week/busy-feed',
  input: z.object({ address: z.string().trim().min(1).max(longestFeedAddress) }),
  output: OwnWeek,
  refusals: refusalsOfFeed,
  audience: 'member',
})

/** Reads it now. A trouble is told with the week, and what was read before stays. */
export const readBusyFeedAgain = endpoint({
  name: 'read-busy-feed-again',
  method: 'POST',
  path: '/api/:organisation/week/busy-feed/reading',
  input: z.object({}),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})

export const removeBusyFeed = endpoint({
  name: 'remove-busy-feed',
  method: 'DELETE',
  path: '/api/:organisation/week/busy-feed',
  input: z.object({}),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})

/** One day that is not like its weekday; null makes it like its weekday again. */
export const saveOtherDay = endpoint({
  name: 'save-other-day',
  method: 'PUT',
  path: '/api/:organisation/week/days/:on',
  input: z.object({ on: Day, hours: DayHours.nullable() }),
  output: OwnWeek,
  refusals: { 'days-over': 422, 'too-far': 422, 'too-many-days': 409 },
  audience: 'member',
})

/** Away, for all pairs at once. What is planned in it stays, and is shown. */
export const addAbsence = endpoint({
  name: 'add-absence',
  method: 'POST',
  path: '/api/:organisation/week/absences',
  input: z.object({ fromOn: Day, untilOn: Day }),
  output: OwnWeek,
  refusals: { backwards: 422, 'days-over': 422, 'too-far': 422, 'too-many-days': 409 },
  audience: 'member',
})

export const removeAbsence = endpoint({
  name: 'remove-absence',
  method: 'DELETE',
  path: '/api/:organisation/week/absences/:id',
  input: z.object({ id: Id }),
  output: OwnWeek,
  refusals: {},
  audience: 'member',
})
