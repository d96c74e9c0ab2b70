import { z } from 'zod'
import { Wording } from '../../platform/contract.ts'

export const Role = z.enum(['mentor', 'mentee'])
export type Role = z.infer<typeof Role>

/** A stable word inside one edition: 'needs', 'fix-prices'. Answers and policies refer to it. */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

export const QuestionKind = z.enum([
  'short-text',
  'long-text',
  'one-option',
  'several-options',
  'ranked-options',
  'level',
  'number',
  'week-hours',
])
export type QuestionKind = z.infer<typeof QuestionKind>

export const Option = z.object({ key: Key, label: Wording })
export type Option = z.infer<typeof Option>

/**
 * `wording` is what a mentee reads and, unless `mentorWording` says otherwise, what a mentor reads.
 * The options of a question are its own, in order ('level' goes from the lowest to the highest), or the edition's themes.
 */
export const Question = z.object({
  key: Key,
  kind: QuestionKind,
  askedOf: z.enum(['mentor', 'mentee', 'both']),
  wording: Wording,
  mentorWording: Wording.nullable(),
  help: Wording.nullable(),
  options: z.array(Option).max(400),
  optionsFrom: z.enum(['own', 'themes']),
  required: z.boolean(),
  /** Who reads an answer, and so whether a reason may quote it: the programme team only, or the pair as well. */
  readers: z.enum(['team', 'pair']),
  /** Identity, health or belief (GDPR, article 9): optional, never in a reason, never in a default score. */
  special: z.boolean(),
})
export type Question = z.infer<typeof Question>

/** A subject with two wordings: what a mentee asks for, what a mentor offers. */
export const Theme = z.object({ key: Key, asking: Wording, offering: Wording })
export type Theme = z.infer<typeof Theme>

/** Half-hours of a week that suit, in the person's own wall time: 0 is Monday 00:00, 335 is Sunday 23:30. */
export const WeekHours = z.array(z.int().min(0).max(335)).max(336)

/**
 * By kind: a text; one option's key; several keys (ranked: the first matters most); a level's key; a number; half-hours
 * of the week. A question without an answer has no key here.
 */
export const Answer = z.union([
  z.string().max(10_000),
  z.array(Key).max(400),
  z.number(),
  z.object({ weekHours: WeekHours }),
])
export type Answer = z.infer<typeof Answer>
export const Answers = z.record(Key, Answer)
export type Answers = z.infer<typeof Answers>
