import {
  priceOfForbidding,
  priceOfForcing,
  type Figures,
  type Move,
  type Pair,
  type Price,
} from 'matching-engine'
import { vetoesOf } from 'matching-engine'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Matched } from '../../outcome/outcome.ts'
import { doKeepQuotas } from '../../quotas/arcs/held-quotas.ts'
import { sentence, type Said, type Sentence } from '../../sentences/sentence.ts'
import { differences } from './differences.ts'
import { vetoLabel } from '../labels.ts'
import type { PairIds } from '../reader.ts'
import { namesOf } from '../voice.ts'
import { wholeInWords } from './whole-in-words.ts'

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
export type NotPossible = {
  readonly possible: false
  readonly why: readonly Sentence[]
  /** True where the wish may be possible, but quotas keep what it changes from being known beforehand. */
  readonly isUntold: boolean
}

/** `key` and `values`: "Nadia moves to Marc: gains « Finding my first clients », loses same town." */
export type PersonChange = Sentence & {
  readonly memberId: string
  readonly tone: 'better' | 'worse' | 'same'
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly gains: readonly Said[]
  readonly losses: readonly Said[]
}

/** What another wish would change, exactly, for the whole and for each who moves; under quotas, where that can be told. */
export function whatIf(matched: Matched, wish: 'together' | 'apart', pair: PairIds): WhatIf {
  const { scored, result, policy } = matched
  const vetoes = vetoesOf(scored, pair.menteeId, pair.mentorId)
  if (vetoes.length > 0) {
    const names = namesOf(matched, pair)
    return {
      possible: false,
      why: vetoes.map((id) => sentence('whatIf.vetoed', { ...names, veto: vetoLabel(policy, id) })),
      isUntold: false,
    }
  }
  if (result.certificate === null) return untold('whatIf.quota-binds')
  const price = (wish === 'together' ? priceOfForcing : priceOfForbidding)(
    scored.instance,
    result,
    pair.menteeId,
    pair.mentorId,
  )
  if (!price.possible) {
    return { possible: false, why: [whyNotPossible(matched, pair, price)], isUntold: false }
  }
  // The price is that of the best arrangement without quotas: where that one keeps them, none that keeps them is better.
  if (!doKeepQuotas(matched, price.pairs)) return untold('whatIf.quota-would-bind')
  const people = [
    ...price.mentees.map((move) => menteeChange(matched, move)),
    ...price.mentors.flatMap((move) => mentorChange(matched, move)),
  ].toSorted((one, other) => rankOf(one, pair) - rankOf(other, pair))
  return {
    possible: true,
    title: sentence('whatIf.title', { count: people.length }),
    people,
    whole: wholeInWords(price, result.pairs.length),
    change: price.change,
    pairs: price.pairs,
  }
}

function untold(key: 'whatIf.quota-binds' | 'whatIf.quota-would-bind'): NotPossible {
  return { possible: false, why: [sentence(key)], isUntold: true }
}

// Whom the question is about comes first, then those who gain, then those who lose.
function rankOf({ memberId, tone }: PersonChange, { menteeId }: PairIds): number {
  return memberId === menteeId ? 0 : { better: 1, same: 2, worse: 3 }[tone]
}

function whyNotPossible(matched: Matched, pair: PairIds, price: Price & { possible: false }): Sentence {
  const names = namesOf(matched, pair)
  const { member } = wordsOf(matched.cohort)
  const without = [pair.menteeId, pair.mentorId].find((id) => member(id).capacity === 0)
  if (without !== undefined)
    return sentence('whatIf.no-place', { who: wordsOf(matched.cohort).called(without) })
  const locked = matched.result.pairs.some(
    (one) => one.locked && one.menteeId === pair.menteeId && one.mentorId === pair.mentorId,
  )
  if (locked) return sentence('whatIf.locked', names)
  return sentence(
    price.code === 'locks-over-capacity' ? 'whatIf.locks-in-the-way' : 'whatIf.not-possible',
    names,
  )
}

function menteeChange(matched: Matched, { id, before, after }: Move): PersonChange {
  const { called } = wordsOf(matched.cohort)
  const gone = before.filter((mentor) => !after.includes(mentor))
  const come = after.filter((mentor) => !before.includes(mentor))
  const base = { memberId: id, before, after, gains: [], losses: [] }
  const who = called(id)
  if (come.length === 0) return { ...base, tone: 'worse', ...sentence('whatIf.loses-mentor', { who }) }
  const mentors = come.map(called)
  if (gone.length === 0)
    return { ...base, tone: 'better', ...sentence('whatIf.finds-mentor', { who, mentors }) }
  const { gains, losses } = differences(
    matched,
    { menteeId: id, mentorId: gone[0]! },
    { menteeId: id, mentorId: come[0]! },
  )
  const shape =
    gains.length > 0 ? (losses.length > 0 ? 'both' : 'gains') : losses.length > 0 ? 'losses' : 'alike'
  const tone = { both: 'same', gains: 'better', losses: 'worse', alike: 'same' } as const
  return {
    ...base,
    tone: tone[shape],
    gains,
    losses,
    ...sentence(`whatIf.moves.${shape}`, { who, mentors, gains, losses }),
  }
}

// A mentor whose mentee is another one is told by the mentee's line; only those who gain or lose everybody are added.
function mentorChange(matched: Matched, { id, before, after }: Move): PersonChange[] {
  const who = wordsOf(matched.cohort).called(id)
  const base = { memberId: id, before, after, gains: [], losses: [] }
  if (after.length === 0) return [{ ...base, tone: 'worse', ...sentence('whatIf.mentor-without', { who }) }]
  if (before.length === 0) return [{ ...base, tone: 'better', ...sentence('whatIf.mentor-with', { who }) }]
  return []
}
