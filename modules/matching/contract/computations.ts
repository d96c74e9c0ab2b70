import { z } from 'zod'
import { endpoint, Id, Instant } from '../../../platform/contract.ts'
import type { MatchingProgress } from '../outcome/outcome.ts'

/** The engine's steps, then our own for quotas. */
export const ComputationStep = z.enum([
  'scoring',
  'counting',
  'bidding',
  'settling',
  'pricing',
  'checking',
  'quotas',
]) satisfies z.ZodType<MatchingProgress['step']>

/** The matching that the server is computing for whoever asks; null when there is none, or its process has died. */
export const showComputation = endpoint({
  name: 'show-matching-computation',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/matching-computation',
  input: z.object({ editionId: Id }),
  output: z.object({
    computation: z
      .object({ startedAt: Instant, step: ComputationStep.nullable(), percentDone: z.int().nullable() })
      .nullable(),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** Asks for the end of what the server computes for whoever asks: what was computing it answers `computation-cancelled`. */
export const cancelComputation = endpoint({
  name: 'cancel-matching-computation',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/matching-computation/cancellation',
  input: z.object({ editionId: Id }),
  output: z.object({ cancelled: z.boolean() }),
  refusals: {},
  audience: 'lead-of-edition',
})
