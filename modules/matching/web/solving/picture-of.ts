import { breakdown, type Pair } from 'matching-engine'
import { pairsToCheck, type Check, type Matched } from '../../rules.ts'
import type { Picture, PictureOfPair } from './solve-protocol.ts'

/** What the list draws of a matching. */
export function pictureOf(matched: Matched): Picture {
  const { cohort, policy, result, scored } = matched
  const pressing = pairsToCheck(matched)
  const checked = new Set(pressing.map(({ pair }) => keyOf(pair)))
  const others = result.pairs
    .filter((pair) => !checked.has(keyOf(pair)))
    .toSorted((one, other) => one.score - other.score)
  const paired = new Set(result.pairs.flatMap((pair) => [pair.menteeId, pair.mentorId]))
  return {
    criteria: scored.criteria.map(({ id, mean }) => ({ id, dropped: mean === null })),
    pairs: [
      ...pressing.map(({ pair, checks }) => pictureOfPair(matched, pair, checks)),
      ...others.map((pair) => pictureOfPair(matched, pair, [])),
    ],
    served: result.served,
    average: result.pairs.length === 0 ? null : result.total / result.pairs.length / 100,
    unpairedIds: cohort.members.filter(({ id }) => !paired.has(id)).map(({ id }) => id),
    skippedLocks: matched.skippedLocks,
    shares: matched.shares.map(({ pairsHaving, pairs }, at) => ({
      quota: policy.quotas[at]!,
      pairsHaving,
      pairs,
    })),
  }
}

function pictureOfPair(matched: Matched, pair: Pair, checks: readonly Check[]): PictureOfPair {
  const { criteria } = breakdown(matched.scored, pair.menteeId, pair.mentorId)
  return {
    menteeId: pair.menteeId,
    mentorId: pair.mentorId,
    score: Math.round(pair.score / 100),
    locked: pair.locked,
    points: criteria.map(({ points }) => points / 100),
    missing: criteria.map(({ missing }) => missing !== null),
    checks,
  }
}

function keyOf(pair: Pair): string {
  return `${pair.menteeId} ${pair.mentorId}`
}
