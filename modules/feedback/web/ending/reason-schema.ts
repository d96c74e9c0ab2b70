import { z } from 'zod'
import { EndingReason } from '../../contract.ts'

export const reasonSchema = z.object({
  reason: z.enum(['unsaid', ...EndingReason.options]),
  words: z.string().trim().max(2000),
})
export type ReasonValues = z.infer<typeof reasonSchema>

export const reasonOf = (reason: ReasonValues['reason']): EndingReason | null =>
  reason === 'unsaid' ? null : reason
