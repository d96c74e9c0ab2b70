import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome/outcome.ts'
import { sentence, type Said } from '../sentences/sentence.ts'
import type { PairIds } from './reader.ts'
import { reasonsFor } from './reasons-for.ts'
import { namesOf } from './voice.ts'

/** Lines to be said one by one and joined with a line break: a message for both, without score. */
export function introduction(matched: Matched, pair: PairIds): Said[] {
  const names = namesOf(matched, pair)
  // Both read it: only what each may read of the other, and no word about a missing answer.
  const reasons = reasonsFor(matched, pair, 'both')
    .filter(({ missing }) => missing === null)
    .slice(0, 3)
    .map(({ key, values }) => sentence('introduction.reason', { reason: { key, values } }))
  const why = reasons.length === 0 ? [] : [sentence('introduction.why'), ...reasons]
  return [sentence('introduction.hello', names), ...why, sentence('introduction.next', names)]
}

/** All pairs, in the order of mentors' names, with an empty line between two. */
export function introductions(matched: Matched): Said[] {
  const { member } = wordsOf(matched.cohort)
  return matched.result.pairs
    .toSorted((one, other) => compare(member(one.mentorId).name, member(other.mentorId).name))
    .flatMap((pair, index) => {
      const lines = introduction(matched, pair)
      return index === 0 ? lines : ['', ...lines]
    })
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'fr')
}
