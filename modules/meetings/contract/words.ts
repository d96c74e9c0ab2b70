import { z } from 'zod'
import { Day, endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'
import { agreeToMeeting } from './dates.ts'
import { Means, meetingRefusals, PairMeetings, Side } from './meeting.ts'

/** "We met", planned here or not: lunch and phone count like any other. */
export const noteMeeting = endpoint({
  name: 'note-meeting',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/meetings',
  input: z.object({
    relationshipId: Id,
    on: Day,
    means: Means,
    place: z.union([oneLine(200), z.literal('')]).default(''),
  }),
  output: PairMeetings.extend({
    /** What it became: a row of its own, or a yes to the one that the other had planned or noted. */
    meetingId: Id,
  }),
  refusals: {
    'pair-not-open': 409,
    'in-the-future': 422,
    'before-publication': 422,
    'already-noted': 409,
    settled: 409,
  },
  audience: 'party-of-meetings',
})

/** "Did you meet?": yes; no, it was moved; no, and who did not come. */
export const sayWhetherMet = endpoint({
  name: 'say-whether-met',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/word',
  input: z
    .object({
      id: Id,
      said: z.enum(['met', 'missed', 'moved']),
      absent: z.array(Side).max(2).default([]),
    })
    .refine(({ said, absent }) => (said === 'missed') === absent.length > 0, 'Who did not come.'),
  output: PairMeetings,
  refusals: meetingRefusals,
  audience: 'party-of-meeting',
  // From the mail that asks, without a session; a slip of the finger can be mended as long as the other may contest.
  byLink: { changesForHours: 72 },
})

/** What the mail that asks is about, for the page that its links open: never an answer, the reader's own included. */
export const MeetingAsked = z.object({
  id: Id,
  on: Day,
  startsAt: Instant.nullable(),
  timeZone: z.string(),
  partnerName: z.string(),
})
export type MeetingAsked = z.infer<typeof MeetingAsked>

export const showMeetingAsked = endpoint({
  name: 'show-meeting-asked',
  method: 'GET',
  path: '/api/:organisation/meetings/:id/question',
  input: z.object({ id: Id }),
  output: MeetingAsked,
  refusals: {},
  audience: 'party-of-meeting',
  forLinksOf: [sayWhetherMet.name, agreeToMeeting.name],
})

/** Undoes one's own word while the other may still contest it; one noted by nobody else is gone. */
export const takeBackWord = endpoint({
  name: 'take-back-word',
  method: 'DELETE',
  path: '/api/:organisation/meetings/:id/word',
  input: z.object({ id: Id }),
  output: PairMeetings,
  refusals: { 'pair-not-open': 409, 'nothing-said': 409, settled: 409 },
  audience: 'party-of-meeting',
})

export const contestMeeting = endpoint({
  name: 'contest-meeting',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/contest',
  input: z.object({ id: Id }),
  output: PairMeetings,
  refusals: { ...meetingRefusals, 'nothing-to-contest': 409 },
  audience: 'party-of-meeting',
})

export const excuseMeeting = endpoint({
  name: 'excuse-meeting',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/excuse',
  input: z.object({ id: Id }),
  output: PairMeetings,
  refusals: { 'pair-not-open': 409, 'nothing-to-excuse': 409, 'not-yours-to-excuse': 409 },
  audience: 'party-of-meeting',
})

/** Two noted within two days of each other: one meeting, or two. */
export const tellMeetingsApart = endpoint({
  name: 'tell-meetings-apart',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/sameness',
  input: z.object({ id: Id, same: z.boolean() }),
  output: PairMeetings,
  refusals: { 'pair-not-open': 409, 'nothing-to-tell-apart': 409 },
  audience: 'party-of-meeting',
})
