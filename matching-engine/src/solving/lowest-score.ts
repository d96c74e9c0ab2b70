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
  const scores = [...new Set(network.score)].sort((a, b) => a - b)
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

function whyNot(network: Network, served: number, lowest: number): Omit<Threshold, 'score'> | null {
  const most = mostPairs(network, network.unserved, network.max, lowest)
  if (most.count < served) return { kind: 'cover', mentors: most.reached }
  const loads = overloaded(network, lowest)
  return loads ? { kind: 'loads', mentors: loads } : null
}
