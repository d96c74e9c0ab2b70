import type { Matched } from '../outcome.ts'
import type { Said } from '../sentence.ts'
import type { PairIds } from './reader.ts'

/** Lines to be said one by one and joined with a line break: a message for both, without score. */
export function introduction(matched: Matched, pair: PairIds): Said[] {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId}`)
}

/** All pairs, in the order of mentors' names, with an empty line between two. */
export function introductions(matched: Matched): Said[] {
  throw new Error(`to come: ${matched.weekOf}`)
}
