import { z } from 'zod'
import { PolicyFields } from '../policy/policy.ts'

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
  /** Where the policy has quotas: what of them can be counted again, and how sure the rest is. */
  underQuotas: z
    .strictObject({
      /** For each quota, which of the chosen arcs have the property it counts, by their place among them. */
      having: z.array(z.array(z.int().min(0))),
      /** Null: the certificate in `proof` proves the pairs. Else it has none, and HiGHS says how much better could exist. */
      within: z.strictObject({ served: z.int().min(0), total: z.int().min(0) }).nullable(),
    })
    .optional(),
  /** Null where `proof` holds every allowed pair; else what its pairs and their scores must be, to be made again. */
  apart: z.strictObject({ pairs: z.int().min(1), column: z.string(), score: z.string() }).nullable(),
  /** SHA-256 of the canonical JSON of everything else, in hexadecimal. */
  digest: z.string(),
})
export type ProofFile = z.infer<typeof ProofFile>
