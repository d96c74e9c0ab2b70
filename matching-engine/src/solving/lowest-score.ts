import type { Network } from './network.ts'
import { mostPairs } from './most-pairs.ts'
import { overloaded } from './refuse-impossible.ts'

export type Threshold = {
  readonly score: number
  readonly kind: 'cover' | 'loads'
  readonly mentors: Uint8Array
}

/**
 * The highest score such that the arcs of at least that score still serve `served` mentees and hold the minimums,
 * by bisection over the scores that occur, with the reason why no higher one does. Null when nothing is required.
 */
export function highestLowest(network: Network, served: number): Threshold | null {
  if (served === 0 && network.min.every((minimum) => minimum === 0)) return null
  const scores = [...new Set(network.score)].toSorted((a, b) => a - b)
  let holds = 0
  let reason = whyNot(network, served, 10_001)!
  let fails = scores.length
  while (fails - holds > 1) {
    const middle = (holds + fails) >> 1
    const doubt = whyNot(network, served, scores[middle]!)
    if (doubt) {
      fails = middle
      reason = doubt
    } else holds = middle
  }
  return { score: scores[holds]!, ...reason }
}

/** Whether `score` is still the answer, found without bisection: null for nothing required. */
export function sameThreshold(network: Network, score: number | null): boolean {
  const served = mostPairs(network, network.unserved, network.max, 0).count
  const required = served > 0 || network.min.some((minimum) => minimum > 0)
  if (score === null || !required) return (score === null) === !required
  return whyNot(network, served, score) === null && whyNot(network, served, score + 1) !== null
}

function whyNot(network: Network, served: number, lowest: number): Omit<Threshold, 'score'> | null {
  const most = mostPairs(network, network.unserved, network.max, lowest)
  if (most.count < served) return { kind: 'cover', mentors: most.reached }
  const loads = overloaded(network, lowest)
  return loads ? { kind: 'loads', mentors: loads } : null
}
