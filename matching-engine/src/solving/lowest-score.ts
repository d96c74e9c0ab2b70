import { keepFrom, type Network } from './network.ts'
import { mostPairs, type MostPairs } from './most-pairs.ts'
import { takenAmongFewer, takenAmongMore } from './taken-among.ts'
import { report, type Watch } from './watch.ts'
import { overloaded } from './refuse-impossible.ts'

export type Threshold = {
  readonly score: number
  readonly kind: 'cover' | 'loads'
  readonly mentors: Uint8Array
}

/** A network, and the most pairs of it. */
type Counted = { readonly network: Network; readonly most: MostPairs }

/** The threshold, and what is left at it. */
export type Highest = Counted & { readonly threshold: Threshold }

/**
 * The highest score such that the arcs of at least that score still serve as many mentees as `most` and hold the
 * minimums, by bisection over the scores that occur, with the reason why no higher one does. Null when nothing is
 * required. Each step counts on from the pairs of the nearest higher score that fails: few are missing there. The first
 * steps look at the least of everyone's best scores, which often is the answer.
 */
export function highestLowest(network: Network, most: MostPairs, watch: Watch = {}): Highest | null {
  const served = most.count
  if (served === 0 && network.min.every((minimum) => minimum === 0)) return null
  const scores = scoresIn(network)
  // The arcs of the highest score known to hold: the answer lies among them, and they grow fewer.
  let holding: Counted = { network, most }
  let failing: Counted | null = null
  let holds = 0
  let fails = scores.length
  let reason = whyNot(countFrom(network, 10_001), served)!
  const likely = scores.indexOf(leastOfBest(network))
  const guesses = [likely, likely + 1]
  while (fails - holds > 1) {
    report(watch, 'counting', scores.length - (fails - holds), scores.length)
    const guess = guesses.shift() ?? holds
    const middle = holds < guess && guess < fails ? guess : (holds + fails) >> 1
    const above = countFrom(holding.network, scores[middle]!, failing ?? holding)
    const doubt = whyNot(above, served)
    if (doubt) {
      fails = middle
      failing = above
      reason = doubt
    } else {
      holds = middle
      holding = above
    }
  }
  return { ...holding, threshold: { score: scores[holds]!, ...reason } }
}

/** Whether `score` is still the answer, found without bisection: null for nothing required. */
export function sameThreshold(network: Network, score: number | null): boolean {
  const most = mostPairs(network, network.unserved, network.max)
  const required = most.count > 0 || network.min.some((minimum) => minimum > 0)
  if (score === null || !required) return (score === null) === !required
  const holding = countFrom(network, score, { network, most })
  return (
    whyNot(holding, most.count) === null &&
    whyNot(countFrom(holding.network, score + 1, holding), most.count) !== null
  )
}

/** The most pairs on the arcs of at least `lowest`, counted on from those of a network with more arcs or with fewer. */
function countFrom(network: Network, lowest: number, near: Counted | null = null): Counted {
  const kept = keepFrom(network, lowest)
  return { network: kept, most: mostPairs(kept, kept.unserved, kept.max, near && startFrom(near, kept)) }
}

function startFrom({ network, most }: Counted, kept: Network): Uint8Array {
  const pass = network.arc.length < kept.arc.length ? takenAmongMore : takenAmongFewer
  return pass(network, most.taken, kept)
}

/** The least of the best scores of mentees who have an arc, and of mentors who have one where all places are needed. */
function leastOfBest({ rowStart, column, score, max, wants }: Network): number {
  const ofMentor = new Int32Array(max.length).fill(-1)
  let least = 10_000
  for (let mentee = 0; mentee < wants.length; mentee++) {
    let best = -1
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const mentor = column[arc]!
      if (score[arc]! > best) best = score[arc]!
      if (score[arc]! > ofMentor[mentor]!) ofMentor[mentor] = score[arc]!
    }
    if (best >= 0 && best < least) least = best
  }
  const places = max.reduce((sum, most) => sum + most, 0)
  if (places > wants.length) return least
  return ofMentor.reduce((lowest, best) => (best >= 0 && best < lowest ? best : lowest), least)
}

function scoresIn(network: Network): number[] {
  const found = new Uint8Array(10_001)
  for (let arc = 0; arc < network.score.length; arc++) found[network.score[arc]!] = 1
  return [...found.keys()].filter((score) => found[score] === 1)
}

function whyNot({ network, most }: Counted, served: number): Omit<Threshold, 'score'> | null {
  if (most.count < served) return { kind: 'cover', mentors: most.reached }
  const loads = overloaded(network)
  return loads ? { kind: 'loads', mentors: loads } : null
}
