import type { Instance } from '../instance/instance.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { summarise, type Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { mostPairs } from '../solving/most-pairs.ts'
import { reduceToNetwork, seededOrder, type Network } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { report, type Watch } from '../solving/watch.ts'
import { boundTeams, nextSkillPrices, type TeamBound } from './bound-teams.ts'
import { improveTeams } from './improve-teams.ts'
import { refuseBadTeamProblem, type TeamProblem } from './team-problem.ts'
import { openTeams, takeArc, type TeamState } from './team-state.ts'

/** `fit`: the scores of all pairs; `total`: with the points of the skills met; no teams that serve as many exceed `bound`. */
export type TeamsResult = Pick<Result, 'pairs' | 'served' | 'lowest'> & {
  readonly fit: number
  readonly total: number
  readonly bound: number
  readonly certificate: TeamsCertificate
}

/** Integers that prove the bound; see `checkTeams`. `skillPrices` are aligned with the problem's needs. */
export type TeamsCertificate = {
  readonly skillPrices: readonly (readonly number[])[]
  readonly lambda: number
  readonly prices: readonly number[]
  readonly servedCover: readonly string[]
}

/**
 * Teams that complete each other: as many mentees as possible have a team (exact), then a large total with a proven
 * bound above it. Finding the largest is as hard as covering sets, so a bound is promised and not an optimum; where no
 * skill is asked for, both are equal. The order in which people are listed does not matter.
 * Throws MatchingRefusal as `solve` does, and `bad-answers` naming mentors whose needs are out of range.
 */
export function arrangeTeams(problem: TeamProblem, options: Watch & { readonly seed: string }): TeamsResult {
  const { instance } = problem
  refuseBadInstance(instance)
  refuseBadTeamProblem(problem)
  const network = reduceToNetwork(instance, seededOrder(instance, options.seed))
  refuseImpossibleLoads(instance, network)
  const { reached } = mostPairs(network, network.unserved, network.max)
  const { bound, best } = approach(problem, network, options)
  const arcs = [...instance.lockedArcs]
  for (let arc = 0; arc < best.taken.length; arc++) if (best.taken[arc] === 1) arcs.push(network.arc[arc]!)
  const { total: fit, ...figures } = summarise(instance, arcs)
  let total = fit
  for (let need = 0; need < best.points.length; need++) if (best.count[need]! > 0) total += best.points[need]!
  const lockedFit = instance.lockedArcs.reduce((sum, arc) => sum + instance.score[arc]!, 0)
  const certificate = certify(problem, network, bound, reached)
  return { ...figures, fit, total, bound: lockedFit + bound.points, certificate }
}

/** Prices of skills and teams that come near each other, from both sides; the best of each. */
function approach(problem: TeamProblem, network: Network, watch: Watch) {
  const start = openTeams(problem, network)
  const isMet = Uint8Array.from(start.count, (count) => (count > 0 ? 1 : 0))
  let last = boundTeams(
    start,
    isMet,
    Int32Array.from(start.points, (points) => points >> 1),
    null,
    watch,
  )
  let bound = last
  let best = teamsOf(problem, network, last, watch)
  let [reach, since] = [1, 0]
  for (let step = 1; step < steps && bound.points > worthOf(best); step++) {
    report(watch, 'settling', step, steps)
    const skillPrice = nextSkillPrices(start, isMet, last, reach * (bound.points - worthOf(best)))
    if (skillPrice === null) break
    last = boundTeams(start, isMet, skillPrice, last.best, watch)
    since = last.points < bound.points ? 0 : since + 1
    if (last.points < bound.points) bound = last
    // Steps that no longer help are too long.
    if (since === patience) [reach, since] = [reach / 2, 0]
    if (step % rarely !== 0) continue
    const teams = teamsOf(problem, network, last, watch)
    if (worthOf(teams) > worthOf(best)) best = teams
  }
  return { bound, best }
}

const steps = 120
const patience = 4
const rarely = 3
const tries = 1_000_000

/** The pairs of a bound as teams, and as much better as exchanges make them. */
function teamsOf(problem: TeamProblem, network: Network, { best }: TeamBound, watch: Watch): TeamState {
  const teams = openTeams(problem, network)
  const { rowStart } = network
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      if (best.flow.taken[arc] === 1) takeArc(teams, arc, mentee)
    }
  }
  improveTeams(teams, tries, watch)
  return teams
}

function worthOf({ network, taken, points, count }: TeamState): number {
  let worth = 0
  for (let arc = 0; arc < taken.length; arc++) if (taken[arc] === 1) worth += network.score[arc]!
  for (let need = 0; need < points.length; need++) if (count[need]! > 0) worth += points[need]!
  return worth
}

function certify(
  { needs, instance }: TeamProblem,
  network: Network,
  { skillPrice, best }: TeamBound,
  reached: Uint8Array,
): TeamsCertificate {
  const prices = Array.from<number>({ length: instance.mentorIds.length })
  const isNear = new Uint8Array(prices.length)
  network.mentorAt.forEach((at, mentor) => {
    const isClosed = network.max[mentor] === 0
    prices[at] = isClosed ? 2 * best.bonus : best.price[mentor]!
    isNear[at] = isClosed || reached[mentor] === 1 ? 1 : 0
  })
  const ends = needs.map((_, mentor) => needs.slice(0, mentor + 1).reduce((sum, own) => sum + own.length, 0))
  return {
    skillPrices: needs.map((own, mentor) => [
      ...skillPrice.subarray(ends[mentor]! - own.length, ends[mentor]),
    ]),
    lambda: best.bonus,
    prices,
    servedCover: namesOf(instance, isNear),
  }
}

function namesOf({ mentorIds }: Instance, isNamed: Uint8Array): string[] {
  return mentorIds.filter((_, at) => isNamed[at] === 1).toSorted(compareIds)
}
