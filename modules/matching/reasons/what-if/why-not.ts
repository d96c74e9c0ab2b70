import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { sentence, type Sentence } from '../../sentences/sentence.ts'
import type { PairIds } from '../reader.ts'
import { namesOf } from '../voice.ts'
import { whatIf } from './what-if.ts'

/** "Why not Nadia with Marc?" answered in a few sentences, the reason first. */
export function whyNot(matched: Matched, pair: PairIds): Sentence[] {
  const names = namesOf(matched, pair)
  if (matched.result.pairs.some((one) => one.menteeId === pair.menteeId && one.mentorId === pair.mentorId)) {
    return [sentence('whatIf.whyNot.already', names)]
  }
  const changes = whatIf(matched, 'together', pair)
  if (!changes.possible) return [...changes.why]
  const { member } = wordsOf(matched.cohort)
  const taken = matched.result.pairs.filter(({ mentorId }) => mentorId === pair.mentorId).length
  const first =
    taken >= member(pair.mentorId).capacity
      ? sentence('whatIf.whyNot.taken', { ...names, count: taken })
      : sentence('whatIf.whyNot.better', names)
  return [first, ...changes.people.map(({ key, values }) => ({ key, values })), changes.whole]
}
