import type { Figures, Pair } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import type { Said, Sentence } from '../sentence.ts'
import type { PairIds } from './reader.ts'

export type WhatIf = WhatChanges | NotPossible

export type WhatChanges = {
  readonly possible: true
  /** "Two people change:" */
  readonly title: Sentence
  readonly people: readonly PersonChange[]
  /** "The whole loses a little: 0.3 points out of 86 on average." */
  readonly whole: Sentence
  readonly change: Figures
  /** The whole arrangement after the wish. */
  readonly pairs: readonly Pair[]
}

/** "Marc and Nadia are in the same team: you asked to avoid that." */
export type NotPossible = { readonly possible: false; readonly why: readonly Sentence[] }

/** `key` and `values`: "Nadia moves to Marc: gains « Finding my first clients », loses same town." */
export type PersonChange = Sentence & {
  readonly memberId: string
  readonly tone: 'better' | 'worse' | 'same'
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly gains: readonly Said[]
  readonly losses: readonly Said[]
}

/** What another wish would change, exactly, for the whole and for each who moves. */
export function whatIf(matched: Matched, wish: 'together' | 'apart', pair: PairIds): WhatIf {
  throw new Error(`to come: ${matched.weekOf} ${wish} ${pair.menteeId}`)
}

/** "Why not Nadia with Marc?" in a sentence or two. */
export function whyNot(matched: Matched, pair: PairIds): Sentence[] {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId}`)
}
