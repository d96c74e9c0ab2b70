import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../platform/contract.ts'

const OwnWord = z.object({ wentWell: z.string(), wouldChange: z.string() })

/** What whoever led a session has of it. */
export const HostSide = z.object({
  /** Said first; what others said is read after it. */
  ownWord: OwnWord.nullable(),
  /** Words of five people at least about one's own sessions; else what the team makes of those of everybody. */
  read: z
    .discriminatedUnion('from', [
      z.object({ from: z.literal('comments'), comments: z.array(z.string()) }),
      z.object({ from: z.literal('summary'), summary: z.string() }),
    ])
    .nullable(),
  nextThing: z.string().nullable(),
})
export type HostSide = z.infer<typeof HostSide>

/** What whoever was there has of it. */
export const GuestSide = z.object({
  hostNames: z.array(z.string()),
  comment: z.string().nullable(),
  /** With those of four others at least: it is changed no more. */
  isPassedOn: z.boolean(),
})
export type GuestSide = z.infer<typeof GuestSide>

export const MeetingDebrief = z.object({
  isOver: z.boolean(),
  mayWrite: z.boolean(),
  host: HostSide.nullable(),
  guest: GuestSide.nullable(),
  /** What its host chose after the one before: for the host alone, who prepares this one. */
  lastTime: z.object({ on: Day, nextThing: z.string() }).nullable(),
})
export type MeetingDebrief = z.infer<typeof MeetingDebrief>

/** Null where the edition does not look back on sessions. */
export const showMeetingDebrief = endpoint({
  name: 'show-meeting-debrief',
  method: 'GET',
  path: '/api/:organisation/meetings/:id/debrief',
  input: z.object({ id: Id }),
  output: z.object({ debrief: MeetingDebrief.nullable() }),
  refusals: {},
  audience: 'party-of-meeting',
})

/** Of a pair: what waits for my word, and what I chose for the next one. */
export const showPairDebrief = endpoint({
  name: 'show-pair-debrief',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/debrief',
  input: z.object({ id: Id }),
  output: z.object({
    waiting: z
      .object({ meetingId: Id, on: Day, for: z.enum(['own-word', 'next-thing', 'comment']) })
      .nullable(),
    nextThing: z.string().nullable(),
  }),
  refusals: {},
  audience: 'party-of-relationship',
})

const refusals = { 'not-over-yet': 409, 'no-debrief': 409, 'pair-not-open': 409 } as const

export const sayOwnWordOfMeeting = endpoint({
  name: 'say-own-word-of-meeting',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/own-word',
  input: z.object({
    id: Id,
    wentWell: z.string().trim().min(1).max(1000),
    wouldChange: z.string().trim().min(1).max(1000),
  }),
  output: z.object({}),
  refusals: { ...refusals, 'not-the-host': 409 },
  audience: 'party-of-meeting',
})

export const chooseNextThingOfMeeting = endpoint({
  name: 'choose-next-thing-of-meeting',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/next-thing',
  input: z.object({ id: Id, nextThing: z.string().trim().min(1).max(300) }),
  output: z.object({}),
  refusals: { ...refusals, 'own-word-first': 409 },
  audience: 'party-of-meeting',
})

/** Written anew until it is passed on; an empty one takes it away. Kept by nobody's name for a repeated request. */
export const commentOnMeeting = endpoint({
  name: 'comment-on-meeting',
  method: 'PUT',
  path: '/api/:organisation/meetings/:id/comment',
  input: z.object({ id: Id, text: z.string().trim().max(500) }),
  output: z.object({}),
  refusals: { ...refusals, 'host-has-own-word': 409, 'passed-on': 409 },
  audience: 'party-of-meeting',
})

/** For the team: what five people at least said of the sessions of an edition, without a name, a pair or a day. */
export const listSessionComments = endpoint({
  name: 'list-session-comments',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/session-comments',
  input: z.object({ editionId: Id }),
  output: z.object({
    isOn: z.boolean(),
    comments: z.array(z.string()),
    summary: z.object({ text: z.string(), writtenAt: Instant }).nullable(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Read by each mentor who looks back on a session; `writtenAt` as it was read. */
export const summariseSessions = endpoint({
  name: 'summarise-sessions',
  method: 'PUT',
  path: '/api/:organisation/editions/:editionId/session-summary',
  input: z.object({
    editionId: Id,
    text: z.string().trim().min(1).max(2000),
    writtenAt: Instant.nullable(),
  }),
  output: z.object({}),
  refusals: { 'too-few-comments': 409 },
  audience: 'lead-of-edition',
})
