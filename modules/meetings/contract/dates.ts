import { z } from 'zod'
import { Day, endpoint, Id, oneLine } from '../../../platform/contract.ts'
import { TimeZone } from '../../../platform/time-zone.ts'
import { Means, meetingRefusals, PairMeetings } from './meeting.ts'

/** A day and an hour by the clock of a zone, as the person who chose them read it. */
export const ChosenDate = z.object({
  on: Day,
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: TimeZone,
  /** In the night that has an hour twice: the second one. */
  second: z.boolean().default(false),
  minutes: z.int().min(5).max(600),
  means: Means,
  /** An address, a link, a number; empty says nothing. */
  place: z.union([oneLine(200), z.literal('')]).default(''),
})
export type ChosenDate = z.infer<typeof ChosenDate>

const dateRefusals = {
  ...meetingRefusals,
  'no-such-hour': 422,
  'in-the-past': 422,
  'too-far': 422,
  'after-the-pair': 422,
} as const

/** The other is told at once, and says with one tap that it suits. */
export const planMeeting = endpoint({
  name: 'plan-meeting',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/planned-meetings',
  input: ChosenDate.extend({ relationshipId: Id }),
  output: PairMeetings,
  refusals: { ...dateRefusals, 'too-many-dates': 409 },
  audience: 'party-of-meetings',
})

export const moveMeeting = endpoint({
  name: 'move-meeting',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/date',
  input: ChosenDate.extend({ id: Id, word: z.string().trim().max(500).default('') }),
  output: PairMeetings,
  refusals: { ...dateRefusals, 'already-begun': 409 },
  audience: 'party-of-meeting',
})

export const agreeToMeeting = endpoint({
  name: 'agree-to-meeting',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/agreement',
  input: z.object({
    id: Id,
    /** The date that was on the screen: a yes to one that has moved meanwhile is none. */
    startsAt: z.iso.datetime({ precision: 3 }),
  }),
  output: PairMeetings,
  refusals: { ...meetingRefusals, 'already-begun': 409, 'date-moved': 409 },
  audience: 'party-of-meeting',
  byLink: true,
})

/** With a word for the other, or without. */
export const cancelMeeting = endpoint({
  name: 'cancel-meeting',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/cancellation',
  input: z.object({ id: Id, word: z.string().trim().max(500).default('') }),
  output: PairMeetings,
  refusals: { ...meetingRefusals, 'already-begun': 409 },
  audience: 'party-of-meeting',
})
