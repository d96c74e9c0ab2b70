import { reasonsFor, type Matched, type PairIds, type Sentence } from '../rules.ts'

const mostReasons = 3

/** The best reasons of a pair in the words that this reader may read; what is unknown is no reason. */
export function reasonsToSend(matched: Matched, pair: PairIds, reader: 'mentor' | 'mentee'): Sentence[] {
  return reasonsFor(matched, pair, reader)
    .filter(({ missing }) => missing === null)
    .slice(0, mostReasons)
    .map(({ key, values }) => ({ key, values }))
}
