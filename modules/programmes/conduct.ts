import { z } from 'zod'

/** The moments at which both of a pair are asked how it goes. */
export const Moment = z.enum(['first-meeting', 'month', 'middle', 'closing', 'follow-up', 'year'])
export type Moment = z.infer<typeof Moment>

const days = z.int().min(1).max(1000)

/** When each moment is asked, counted as that moment is; null where this edition does not ask it. */
export const CheckInDays = z.object({
  /** On the morning after so many meetings held. */
  'first-meeting': z.int().min(1).max(20).nullable(),
  /** So many days after both have said yes. */
  month: days.nullable(),
  /** When so many hundredths of the duration have passed, so that it moves with the duration. */
  middle: z.int().min(1).max(99).nullable(),
  /** So many days before the last one. */
  closing: days.nullable(),
  /** So many days after the last one; so is the next. */
  'follow-up': days.nullable(),
  year: days.nullable(),
})
export type CheckInDays = z.infer<typeof CheckInDays>

/** How an edition is led: how many places people have, when a pair needs a look, when it is asked how it goes. */
export const Conduct = z.object({
  load: z.object({
    /** As many as a mentor is given of their own accord; the team may give more, or bring more by a sheet. */
    mentorPairs: z.int().min(1).max(50),
    menteeMentors: z.int().min(1).max(50),
  }),
  /** Days after both have said yes, from which the pair needs a look. */
  firstMeeting: z.object({ bookedWithinDays: days, heldWithinDays: days }),
  checkIns: CheckInDays,
})
export type Conduct = z.infer<typeof Conduct>
