import type { z } from 'zod'
import { Refusal } from './refusal.ts'

/** Where the next page begins, as one opaque word: the values that its first row comes after. */
export const makeCursor = (after: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(after)).toString('base64url')

/** The values of a cursor; a word that we did not make, or made for another order, is refused as 'invalid-input'. */
export function readCursor<Shape extends z.ZodType>(cursor: string, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(readJson(cursor))
  if (!parsed.success) throw new Refusal('invalid-input', { field: 'cursor' })
  return parsed.data
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
