import { z } from 'zod'
import { Day, Id, Instant } from '../../../platform/contract.ts'
import { meetingStates } from '../state/meeting-state.ts'

export const State = z.enum(meetingStates)
export type State = z.infer<typeof State>

/** In person at a place, over lunch, by video, by phone. */
export const Means = z.enum(['place', 'lunch', 'video', 'phone'])
export type Means = z.infer<typeof Means>

export const Side = z.enum(['me', 'partner'])
export type Side = z.infer<typeof Side>

/** What one side says, with who did not come as its reader sees it. */
export const SaidOfIt = z.object({
  said: z.enum(['met', 'missed', 'moved', 'disputed']),
  absent: z.array(Side),
})

/** A meeting as one of the two sees it. */
export const OwnMeeting = z.object({
  id: Id,
  state: State,
  heldBy: z.enum(['one', 'both']).nullable(),
  isLate: z.boolean(),
  on: Day,
  /** Null for one noted afterwards. */
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  minutes: z.int().nullable(),
  means: Means,
  place: z.string().nullable(),
  /** What it is about, in a line of either of the two. */
  subject: z.string().nullable(),
  by: Side,
  /** Of a date to come: who has yet to say that it suits, and since when. */
  waitsFor: Side.nullable(),
  waitsSince: Instant.nullable(),
  /** What came with another date: the last one's. */
  moveWord: z.string().nullable(),
  cancelledBy: Side.nullable(),
  cancelWord: z.string().nullable(),
  mine: SaidOfIt.nullable(),
  theirs: SaidOfIt.nullable(),
  /** The other one within two days that may be the same: counted once until somebody says. */
  maybeSameAs: z.object({ id: Id, on: Day }).nullable(),
  /** When what was said can no longer be contested. */
  settlesAt: Instant.nullable(),
  may: z.array(z.enum(['say', 'take-back', 'contest', 'excuse', 'move', 'agree'])),
})
export type OwnMeeting = z.infer<typeof OwnMeeting>

/** Of held ones, told apart: no figure mixes what one says with what both say. */
export const HeldCounts = z.object({ byBoth: z.int(), byOne: z.int() })
export type HeldCounts = z.infer<typeof HeldCounts>

/** The meetings of a pair, the latest first, and what its page needs to speak of time. */
export const PairMeetings = z.object({
  relationshipId: Id,
  partnerName: z.string(),
  /** Where each lives: hours are shown in both wherever their clocks differ. */
  timeZone: z.string(),
  partnerTimeZone: z.string(),
  /** The reader's calendar day, and the first that may be noted. */
  today: Day,
  publishedOn: Day,
  usualMinutes: z.int(),
  /** False before both said yes and after the end: it is read, and not changed. */
  isOpen: z.boolean(),
  held: HeldCounts,
  meetings: z.array(OwnMeeting),
})
export type PairMeetings = z.infer<typeof PairMeetings>

export const meetingRefusals = {
  'pair-not-open': 409,
  'meeting-cancelled': 409,
  'not-yet': 409,
  settled: 409,
} as const
