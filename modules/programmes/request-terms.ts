import { z } from 'zod'

/** Of an edition in which people ask each other: the bounds of a request. */
export const RequestTerms = z.object({
  /** How many searches somebody may have open at once. */
  mostOpen: z.int().min(1).max(10),
  /** A request waits so long, then it goes to the next of its wishes. */
  answerWithinHours: z.int().min(24).max(720),
  /** Whoever is silent is reminded so long after the request, each time once. */
  remindAfterHours: z.array(z.int().min(1)).max(5),
  /** A free hour of whoever is asked is booked in one step, without waiting for a yes. */
  booksHours: z.boolean(),
})
export type RequestTerms = z.infer<typeof RequestTerms>
