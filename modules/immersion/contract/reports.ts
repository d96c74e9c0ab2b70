import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'

/** What one side says of it: whether it took place, "what I brought", "what I take away". */
export const ReportWords = z.object({
  happened: z.boolean(),
  brought: z.string().trim().max(1000),
  takesAway: z.string().trim().max(1000),
})
export type ReportWords = z.infer<typeof ReportWords>

/** By the host or by the visitor; the other reads it once they have written theirs. */
export const tellImmersion = endpoint({
  name: 'tell-immersion',
  method: 'PUT',
  path: '/api/:organisation/immersion-candidacies/:candidacyId/report',
  input: ReportWords.extend({ candidacyId: Id }),
  output: z.object({}),
  refusals: { 'not-over-yet': 409, 'words-owed': 422, 'offer-cancelled': 409 },
  audience: 'party-of-immersion',
  byLink: { changesForHours: 24 * 14 },
})
