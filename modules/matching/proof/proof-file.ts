import { z } from 'zod'
import { PolicyFields } from '../policy.ts'

/** What anyone can check again: no name, no answer. `proof` is the engine's; people are numbers in it. */
export const ProofFile = z.strictObject({
  format: z.literal('binome-matching-proof'),
  version: z.literal(2),
  engineVersion: z.string(),
  /** What the team asked for, without pairs and notes (they name people). */
  policy: PolicyFields.omit({ locks: true, avoided: true }),
  /** Monday of the week whose clocks made hours comparable; null where scores were given. */
  week: z.iso.date().nullable(),
  proof: z.record(z.string(), z.unknown()),
  /** Null where `proof` holds every allowed pair; else what its pairs and their scores must be, to be made again. */
  apart: z.strictObject({ pairs: z.int().min(1), column: z.string(), score: z.string() }).nullable(),
  /** SHA-256 of the canonical JSON of everything else, in hexadecimal. */
  digest: z.string(),
})
export type ProofFile = z.infer<typeof ProofFile>
