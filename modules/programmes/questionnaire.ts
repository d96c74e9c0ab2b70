import { z } from 'zod'
import { Wording } from '../../platform/contract.ts'
import { Key, Question as AnyQuestion, ShownIf } from '../questionnaires/contract.ts'

export const Role = z.enum(['mentor', 'mentee'])
export type Role = z.infer<typeof Role>

/**
 * `wording` is what a mentee reads and, unless `mentorWording` says otherwise, what a mentor reads.
 * The options of a question are its own, or the edition's themes.
 */
export const Question = AnyQuestion.extend({
  askedOf: z.enum(['mentor', 'mentee', 'both']),
  mentorWording: Wording.nullable(),
  optionsFrom: z.enum(['own', 'themes']),
  /** Who reads an answer, and so whether a reason may quote it: the programme team only, or the pair as well. */
  readers: z.enum(['team', 'pair']),
  /** Identity, health or belief (GDPR, article 9): optional, never in a reason, never in a default score. */
  special: z.boolean(),
  shownIf: ShownIf.optional(),
}).refine(({ special, required, readers }) => !special || (!required && readers === 'team'), {
  message: 'A special question is optional, and read by the team alone.',
})
export type Question = z.infer<typeof Question>

/** A subject with two wordings: what a mentee asks for, what a mentor offers. */
export const Theme = z.object({ key: Key, asking: Wording, offering: Wording })
export type Theme = z.infer<typeof Theme>

/** A question as one role meets it: in its own wording, with its options filled in. */
export const AskedQuestion = AnyQuestion.extend({
  readers: Question.shape.readers,
  shownIf: ShownIf.optional(),
})
export type AskedQuestion = z.infer<typeof AskedQuestion>
