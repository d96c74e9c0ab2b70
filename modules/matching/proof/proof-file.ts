import { z } from 'zod'
import { PolicyFields } from '../policy.ts'

/** What anyone can check again: no name, no answer. `proof` is the engine's; people are numbers in it. */
export const ProofFile = z.strictObject({
  format: z.literal('binome-matching-proof'),
  version: z.literal(1),
  engineVersion: z.string(),
  /** What the team asked for, without pairs and notes (they name people). */
  policy: PolicyFields.omit({ locks: true, avoided: true }),
  proof: z.record(z.string(), z.unknown()),
  /** SHA-256 of the canonical JSON of everything else, in hexadecimal. */
  digest: z.string(),
})
export type ProofFile = z.infer<typeof ProofFile>
