import { z } from 'zod'

/** Of an edition whose members have coffee with each other, in twos drawn anew each time. */
export const CoffeeTerms = z.object({
  /** From one round to the next. */
  everyDays: z.int().min(14).max(90),
})
export type CoffeeTerms = z.infer<typeof CoffeeTerms>
