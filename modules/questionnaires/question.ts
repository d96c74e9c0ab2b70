import { z } from 'zod'
import { Wording } from '../../platform/contract.ts'

/** A stable word inside one questionnaire: 'needs', 'fix-prices'. Answers refer to it. */
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
  'yes-no',
  'date',
  'place',
  /** Said yes to, or left open: never a no. */
  'consent',
  /** A document, such as a CV: kept in the store of files, and named by its answer. */
  'file',
  /** Words between questions; nothing is answered to them. */
  'line',
])
export type QuestionKind = z.infer<typeof QuestionKind>

export const Option = z.object({
  key: Key,
  label: Wording,
  /** Offered no more; kept for those who chose it. */
  retired: z.literal(true).optional(),
})
export type Option = z.infer<typeof Option>

/** Asked only of whoever chose one of these in a question before it. Whoever asks says whether its questions may have one. */
export const ShownIf = z.object({ question: Key, options: z.array(Key).min(1).max(400) })
export type ShownIf = z.infer<typeof ShownIf>

/** One question as one reader meets it. Options stand in order: a level's go from the lowest to the highest. */
export const Question = z.object({
  key: Key,
  kind: QuestionKind,
  wording: Wording,
  help: Wording.nullable(),
  options: z.array(Option).max(400),
  required: z.boolean(),
})
export type Question = z.infer<typeof Question>
