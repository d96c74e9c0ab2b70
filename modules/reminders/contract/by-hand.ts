import { z } from 'zod'
import { endpoint, Id, Instant, Language, oneLine } from '../../../platform/contract.ts'
import { silences } from '../../insights/contract.ts'

export const Silence = z.enum(silences)
export type Silence = z.infer<typeof Silence>

const Words = z.object({ subject: oneLine(150), text: z.string().trim().min(1).max(2000) })

/** One of a pair to whom a lead may write. */
export const Silent = z.object({
  personId: Id,
  relationshipId: Id,
  name: z.string(),
  language: Language,
  partners: z.array(z.string()),
  days: z.int(),
  /** When a reminder last reached them, in whatever pair; null where none did. */
  lastRemindedAt: Instant.nullable(),
  whyNot: z.enum(['no-address', 'stopped', 'enough-this-week', 'written-today', 'not-now']).nullable(),
})
export type Silent = z.infer<typeof Silent>

/** Who is silent for one reason, and the words with which a lead begins. */
export const listSilent = endpoint({
  name: 'list-silent',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/silent/:silence',
  input: z.object({ editionId: Id, silence: Silence }),
  output: z.object({ people: z.array(Silent), wording: z.object({ fr: Words, en: Words }) }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** A lead's own words to those of the screen who are still silent, once a day for each pair. */
export const remindByHand = endpoint({
  name: 'remind-by-hand',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/silent/:silence/reminder',
  input: z.object({
    editionId: Id,
    silence: Silence,
    to: z
      .array(z.object({ personId: Id, relationshipId: Id }))
      .min(1)
      .max(600),
    wording: z.object({ fr: Words, en: Words }),
  }),
  output: z.object({ people: z.int() }),
  refusals: { 'nobody-to-remind': 409, 'unknown-name': 422 },
  audience: 'lead-of-edition',
})
