import { nearest, nearestMentees } from 'matching-engine'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { sentence, type Said, type Sentence } from '../../sentences/sentence.ts'
import { differences, type Differences } from './differences.ts'
import type { PairIds } from '../reader.ts'

/** `key` and `values`: what this person would bring more, and less. */
export type Alternative = Sentence & {
  readonly memberId: string
  readonly name: string
  readonly score: number
  readonly gains: readonly Said[]
  readonly losses: readonly Said[]
  /** Whether this person still has a place. */
  readonly free: boolean
}

/** Mentors who were near for this mentee (or mentees for this mentor), nearest first. */
export function whoElse(matched: Matched, memberId: string, count = 3): Alternative[] {
  const { scored, result, cohort } = matched
  const { member } = wordsOf(cohort)
  const { role } = member(memberId)
  const near = role === 'mentee' ? nearest : nearestMentees
  const pairWith = (id: string): PairIds =>
    role === 'mentee' ? { menteeId: memberId, mentorId: id } : { menteeId: id, mentorId: memberId }
  const given = result.pairs
    .filter((pair) => (role === 'mentee' ? pair.menteeId : pair.mentorId) === memberId)
    .toSorted((one, other) => one.score - other.score)[0]
  return near(scored, result, memberId, count).map(({ id, score }) => {
    const found = given === undefined ? { gains: [], losses: [] } : differences(matched, given, pairWith(id))
    const free = hasPlace(matched, id)
    return {
      memberId: id,
      name: member(id).name,
      score: Math.round(score / 100),
      free,
      ...found,
      ...worded(found, free),
    }
  })
}

function hasPlace({ cohort, result }: Matched, id: string): boolean {
  const taken = result.pairs.filter(({ menteeId, mentorId }) => menteeId === id || mentorId === id).length
  return taken < wordsOf(cohort).member(id).capacity
}

function worded({ gains, losses }: Differences, free: boolean): Sentence {
  const places = free ? 'free' : 'taken'
  if (gains.length > 0 && losses.length > 0)
    return sentence(`whatIf.whoElse.both.${places}`, { gains, losses })
  if (gains.length > 0) return sentence(`whatIf.whoElse.gains.${places}`, { gains })
  if (losses.length > 0) return sentence(`whatIf.whoElse.losses.${places}`, { losses })
  return sentence(`whatIf.whoElse.alike.${places}`)
}
