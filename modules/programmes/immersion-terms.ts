import { z } from 'zod'

/** Of an edition in which people open their working days to others. */
export const ImmersionTerms = z.object({
  /** Whoever is chosen goes once their line manager has agreed, by a link. */
  asksManager: z.boolean(),
})
export type ImmersionTerms = z.infer<typeof ImmersionTerms>
