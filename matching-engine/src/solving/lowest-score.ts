import { keepFrom, type Network } from './network.ts'
import { mostPairs } from './most-pairs.ts'
import { report, type Watch } from './watch.ts'
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
export function highestLowest(network: Network, served: number, watch: Watch = {}): Threshold | null {
  if (served === 0 && network.min.every((minimum) => minimum === 0)) return null
  const scores = scoresIn(network)
  // The arcs of the highest score known to hold: the answer lies among them, and they grow fewer.
  let kept = network
  let holds = 0
  let fails = scores.length
  let reason = whyNot(keepFrom(network, 10_001), served)!
  while (fails - holds > 1) {
    report(watch, 'counting', scores.length - (fails - holds), scores.length)
    const middle = (holds + fails) >> 1
    const above = keepFrom(kept, scores[middle]!)
    const doubt = whyNot(above, served)
    if (doubt) {
      fails = middle
      reason = doubt
    } else {
      holds = middle
      kept = above
    }
  }
  return { score: scores[holds]!, ...reason }
}

/** Whether `score` is still the answer, found without bisection: null for nothing required. */
export function sameThreshold(network: Network, score: number | null): boolean {
  const served = mostPairs(network, network.unserved, network.max).count
  const required = served > 0 || network.min.some((minimum) => minimum > 0)
  if (score === null || !required) return (score === null) === !required
  const holding = keepFrom(network, score)
  return whyNot(holding, served) === null && whyNot(keepFrom(holding, score + 1), served) !== null
}

function scoresIn(network: Network): number[] {
  const found = new Uint8Array(10_001)
  for (let arc = 0; arc < network.score.length; arc++) found[network.score[arc]!] = 1
  return [...found.keys()].filter((score) => found[score] === 1)
}

function whyNot(network: Network, served: number): Omit<Threshold, 'score'> | null {
  const most = mostPairs(network, network.unserved, network.max)
  if (most.count < served) return { kind: 'cover', mentors: most.reached }
  const loads = overloaded(network)
  return loads ? { kind: 'loads', mentors: loads } : null
}
