import type { Missing } from 'matching-engine'
import type { Matched } from '../outcome.ts'
import type { Sentence } from '../sentence.ts'
import type { PairIds, Reader } from './reader.ts'

/** One complete sentence. `strength`: points of 10 000 that the criterion gives to this pair. */
export type Reason = Sentence & {
  readonly criterion: string
  readonly strength: number
  readonly missing: Missing
}

/** Why these two, strongest first; answers that are missing come last and are said. */
export function reasonsFor(matched: Matched, pair: PairIds, reader: Reader): Reason[] {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId} ${reader}`)
}

/** One or two sentences for a row of the studio. */
export function summaryFor(matched: Matched, pair: PairIds, reader: Reader): Sentence {
  throw new Error(`to come: ${matched.weekOf} ${pair.menteeId} ${reader}`)
}
