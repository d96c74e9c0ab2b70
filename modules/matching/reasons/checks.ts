import type { Pair } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import type { Said, Sentence } from '../sentence.ts'
import type { PairIds } from './reader.ts'

export type CheckKind =
  'missing-answer' | 'far' | 'near-tie' | 'distant-families' | 'low-score' | 'last-choice'

/** Something to look at before publishing: a badge (`label`) and a sentence. `key` and `values` are the sentence's. */
export type Check = Sentence & {
  readonly kind: CheckKind
  readonly tone: 'care' | 'waiting'
  readonly label: Sentence
  /** Who else is concerned (the other mentor of a near tie). */
  readonly memberIds: readonly string[]
  readonly criterion: Said | null
}

/** Most pressing first. */
export function checksOf(matched: Matched, pair: PairIds): Check[] {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId}`)
}

/** Pairs with something to check, most pressing first, each with its checks. */
export function pairsToCheck(matched: Matched): { pair: Pair; checks: Check[] }[] {
  throw new Error(`to come: ${matched.weekOf}`)
}
