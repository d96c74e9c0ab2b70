import type { Missing } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import type { Said } from '../sentence.ts'
import type { PairIds, Reader } from './reader.ts'

/** One line a criterion, with both answers in words. Points are whole numbers out of 100 for the whole pair. */
export type CriterionRow = {
  readonly criterion: string
  readonly label: Said
  /** Index among the criteria that count, in the policy's order; null when its weight is 0. */
  readonly colour: number | null
  readonly points: number
  readonly maximum: number
  /** What it would give at least and at most, when an answer is missing. */
  readonly range: readonly [number, number] | null
  /** Null: not answered, or not for this reader (`hidden`). */
  readonly mentor: Said | null
  readonly mentee: Said | null
  readonly missing: Missing
  readonly hidden: boolean
  /** Nobody answered: it counts for nothing in the whole run. */
  readonly dropped: boolean
}

export type PairScore = {
  /** Out of 100; the rows' points add up to it. */
  readonly score: number
  readonly range: readonly [number, number]
  readonly allowed: boolean
  readonly rows: readonly CriterionRow[]
}

export function rowsOf(matched: Matched, pair: PairIds, reader: Reader): PairScore {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId} ${reader}`)
}
