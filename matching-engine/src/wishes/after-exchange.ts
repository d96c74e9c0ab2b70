import type { Instance } from '../instance/instance.ts'
import type { Pair, Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { rowOf } from '../solving/network.ts'
import { knownResult } from './known-result.ts'
import { movesBetween, type Move } from './moves-between.ts'

/** Arcs of the instance given up, and taken. */
export type Exchange = { readonly left: readonly number[]; readonly taken: readonly number[] }

export type Rearranged = Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> & {
  readonly mentees: readonly Move[]
  readonly mentors: readonly Move[]
}

/**
 * What a result becomes once few pairs are given up and others taken; the pair of `forced` (or -1) is locked. Beside a
 * copy of the list of pairs, only the people concerned are looked at.
 */
export function afterExchange(
  instance: Instance,
  result: Result,
  { left, taken }: Exchange,
  forced: number,
): Rearranged {
  const { arcs } = knownResult(instance, result)
  const concerned = [...left, ...taken, ...(forced < 0 ? [] : [forced])]
  const places = placesAround(instance, result, concerned)
  const old = places.map((place) => result.pairs[place]!)
  // The forced pair may be there already, unlocked: it is taken out and put back.
  const gone = new Set([...left, forced])
  const out = places.filter((place) => gone.has(arcs[place]!))
  const put = concerned.filter((arc, at) => at >= left.length && concerned.indexOf(arc) === at)
  const added = put.map((arc) => pairOf(instance, arc, arc === forced)).toSorted(inOrder)
  const now = [
    ...places.filter((place) => !gone.has(arcs[place]!)).map((place) => result.pairs[place]!),
    ...added,
  ]
  const pairs = spliced(result.pairs, out, added)
  return {
    pairs,
    served: result.served + servedIn(now) - servedIn(old),
    lowest: lowestAfter(result, out, added, pairs),
    total: result.total + totalOf(now) - totalOf(old),
    ...movesBetween(old, now),
  }
}

/** Where the pairs of the people at both ends of some arcs stand in the list, ascending. */
function placesAround(instance: Instance, result: Result, concerned: readonly number[]): number[] {
  const { start, pair } = knownResult(instance, result)
  const places = new Set<number>()
  for (const arc of concerned) {
    const menteeId = instance.menteeIds[rowOf(instance.rowStart, arc)]!
    let place = placeFor(result.pairs, { menteeId, mentorId: '' })
    for (; result.pairs[place]?.menteeId === menteeId; place++) places.add(place)
    const mentor = instance.column[arc]!
    for (let at = start[mentor]!; at < start[mentor + 1]!; at++) places.add(pair[at]!)
  }
  return [...places].toSorted((one, other) => one - other)
}

/** A mentee whose pairs are not all in the list is served either way: counted alike before and after. */
function servedIn(pairs: readonly Pair[]): number {
  return new Set(pairs.map(({ menteeId }) => menteeId)).size
}

function totalOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { score }) => sum + score, 0)
}

function lowestAfter(
  result: Result,
  out: readonly number[],
  added: readonly Pair[],
  pairs: readonly Pair[],
): number | null {
  const mayRise = out.some((place) => result.pairs[place]!.score === result.lowest)
  const open = (mayRise ? pairs : added).filter(({ locked }) => !locked)
  const lowest = open.reduce(
    (least, { score }) => Math.min(least, score),
    mayRise ? Infinity : (result.lowest ?? Infinity),
  )
  return lowest === Infinity ? null : lowest
}

/** A sorted list without the entries at some places, and with others put where they belong. */
function spliced(pairs: readonly Pair[], out: readonly number[], added: readonly Pair[]): Pair[] {
  const cuts = [
    ...out.map((place) => ({ place, end: place + 1, put: [] as Pair[] })),
    ...added.map((pair) => ({ place: placeFor(pairs, pair), end: placeFor(pairs, pair), put: [pair] })),
  ].toSorted((one, other) => one.place - other.place || one.end - other.end)
  const parts: Pair[][] = []
  let at = 0
  for (const { place, end, put } of cuts) {
    parts.push(pairs.slice(at, place), put)
    at = end
  }
  return ([] as Pair[]).concat(...parts, pairs.slice(at))
}

/** The first place whose pair does not come before the one given. */
function placeFor(pairs: readonly Pair[], pair: Pick<Pair, 'menteeId' | 'mentorId'>): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(pairs[middle]!, pair) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function pairOf(
  { menteeIds, mentorIds, rowStart, column, score }: Instance,
  arc: number,
  locked: boolean,
): Pair {
  return {
    menteeId: menteeIds[rowOf(rowStart, arc)]!,
    mentorId: mentorIds[column[arc]!]!,
    score: score[arc]!,
    locked,
  }
}

type Ids = Pick<Pair, 'menteeId' | 'mentorId'>

function inOrder(a: Ids, b: Ids): number {
  return compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)
}
