import { z } from 'zod'
import { Key } from './question.ts'

/** Half-hours of a week that suit, in the person's own wall time: 0 is Monday 00:00, 335 is Sunday 23:30. */
export const WeekHours = z.array(z.int().min(0).max(335)).max(336)

/**
 * By kind: a text; one option's key; several keys (ranked: the first matters most); a level's key; a number; half-hours
 * of the week; a file's id and name. A question without an answer has no key here.
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
