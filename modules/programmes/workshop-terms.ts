import { z } from 'zod'

/** On whose time a workshop is held: a break's, work's, or half of each. */
export const WorkedOn = z.enum(['break', 'working', 'half'])
export type WorkedOn = z.infer<typeof WorkedOn>

/** Of an edition whose members propose workshops. */
export const WorkshopTerms = z.object({
  /** What a new one is planned on; its team may choose otherwise. */
  workedOn: WorkedOn,
  /** So many people ask for the same, and the team is told. */
  tellAfterAsks: z.int().min(1).max(100),
})
export type WorkshopTerms = z.infer<typeof WorkshopTerms>
