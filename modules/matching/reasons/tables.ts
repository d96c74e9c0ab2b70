import type { Matched } from '../outcome.ts'
import type { Said } from '../sentence.ts'

/** Headings and rows of an export; each cell is said in the reader's language. */
export type Table = { readonly columns: readonly Said[]; readonly rows: readonly (readonly Said[])[] }

/** A row a pair: mentor, mentee, score, locked, summary. */
export function pairsTable(matched: Matched): Table {
  throw new Error(`to come: ${matched.weekOf}`)
}

/** A row a criterion of each pair: points, maximum, both answers, the reason. */
export function reasonsTable(matched: Matched): Table {
  throw new Error(`to come: ${matched.weekOf}`)
}

/** A row a person without a pair: why, and what one could do. */
export function unmatchedTable(matched: Matched): Table {
  throw new Error(`to come: ${matched.weekOf}`)
}
