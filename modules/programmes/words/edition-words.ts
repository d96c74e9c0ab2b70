import { z } from 'zod'
import { Wording } from '../../../platform/contract.ts'

const Name = z.object({ fr: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) })

/** What an edition calls somebody of one role: "un junior", "des juniors"; and what they say who join as one. */
export const RoleWords = z.object({ one: Name, many: Name, joins: Wording })
export type RoleWords = z.infer<typeof RoleWords>

/** By its key from the module's name on ('matching.proposal.body'): a sentence that other nouns alone do not make true. */
const Sentences = z.record(z.string().max(200), Wording)

export const EditionWords = z.object({
  mentor: RoleWords,
  mentee: RoleWords,
  sentences: Sentences.default({}),
})
export type EditionWords = z.infer<typeof EditionWords>
