import { z } from 'zod'
import { endpoint, Id, Instant, oneLine } from '../../../platform/contract.ts'
import { Means, meetingRefusals, PairMeetings } from './meeting.ts'

const place = z.union([oneLine(500), z.literal('')])

/** When two can meet, in the next four weeks. Of the other's hours nothing is said but these. */
export const CommonSlots = z.object({
  relationshipId: Id,
  partnerName: z.string(),
  timeZone: z.string(),
  partnerTimeZone: z.string(),
  minutes: z.int(),
  /** Whether each has said any hours; without both there is nothing in common. */
  isKnown: z.object({ me: z.boolean(), partner: z.boolean() }),
  /** Of whom a link to meet by is known: the mentor's first. */
  meetingLink: z.string().nullable(),
  slots: z.array(Instant),
  /** Up to three to begin with. */
  first: z.array(Instant),
})
export type CommonSlots = z.infer<typeof CommonSlots>

export const listCommonSlots = endpoint({
  name: 'list-common-slots',
  method: 'GET',
  path: '/api/:organisation/relationships/:relationshipId/common-slots',
  input: z.object({
    relationshipId: Id,
    /** The meeting that is to be moved: its own hour is free again. */
    moves: Id.optional(),
  }),
  output: CommonSlots,
  refusals: { 'pair-not-open': 409 },
  audience: 'party-of-meetings',
})

const slotRefusals = {
  ...meetingRefusals,
  'slot-taken': 409,
  'in-the-past': 422,
  'too-far': 422,
  'after-the-pair': 422,
} as const

/** A free slot of both: one tap, and the date stands. Both at once give one meeting. */
export const takeSlot = endpoint({
  name: 'take-slot',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/taken-slots',
  input: z.object({
    relationshipId: Id,
    startsAt: Instant,
    /** Without it the mentor's own link, else by phone. */
    means: Means.optional(),
    place: place.default(''),
  }),
  output: PairMeetings,
  refusals: { ...slotRefusals, 'too-many-dates': 409, 'date-stands': 409 },
  audience: 'party-of-meetings',
  byLink: true,
})

/** What the mail that offers dates said, for the page that its links open. */
export const showDatesOffered = endpoint({
  name: 'show-dates-offered',
  method: 'GET',
  path: '/api/:organisation/relationships/:relationshipId/dates-offered',
  input: z.object({ relationshipId: Id }),
  output: z.object({
    partnerName: z.string(),
    timeZone: z.string(),
    partnerTimeZone: z.string(),
    minutes: z.int(),
  }),
  refusals: {},
  audience: 'party-of-meetings',
  forLinksOf: [takeSlot.name],
})

/** Another free slot of both in the place of a date, with a word or without. */
export const moveToSlot = endpoint({
  name: 'move-to-slot',
  method: 'POST',
  path: '/api/:organisation/meetings/:id/slot',
  input: z.object({ id: Id, startsAt: Instant, word: z.string().trim().max(500).default('') }),
  output: PairMeetings,
  refusals: { ...slotRefusals, 'already-begun': 409 },
  audience: 'party-of-meeting',
})
