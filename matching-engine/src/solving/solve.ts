import { compareIds } from '../problem/hash-order.ts'
import type { Instance } from '../instance/instance.ts'
import { solveEverybodyInOrder, type EverybodyResult } from '../everybody/solve-everybody.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import { solveFairestInOrder, type FairestResult } from '../fairest/solve-fairest.ts'
import type { Goal, PricedGoal } from '../problem/problem.ts'
import type { Proposing } from '../stable/match-stably.ts'
import { solveStably, type StableResult } from '../stable/solve-stable.ts'
import type { Arrangement, Certificate, LowestBound, Result } from '../instance/result.ts'
import { summarise } from '../instance/result.ts'
import { bestServing } from './best-serving.ts'
import { bestTotal } from './best-total.ts'
import { solveOnCore } from './core.ts'
import { takenArcs } from './flow.ts'
import { highestLowest, type Threshold } from './lowest-score.ts'
import { mostPairs } from './most-pairs.ts'
import { reduceToNetwork, seededOrder, type Network, type Order } from './network.ts'
import { refuseImpossibleLoads } from './refuse-impossible.ts'
import type { Settled } from './settle.ts'
import { report, type Watch } from './watch.ts'

/**
 * The optimum for the goal, with its proof. The result depends on ids, scores, bounds, locks and seed alone: listing
 * people or arcs in another order gives the same pairs. Throws MatchingRefusal `minimum-loads-impossible`
 * (naming mentors whose minimums cannot hold together) or `locks-over-capacity`, as `refuseBadInstance` does, and `SolvingCancelled` when `isCancelled` says so.
 */
export function solve(instance: Instance, options: SolveOptions<PricedGoal>): Result
export function solve(instance: Instance, options: SolveOptions<'fairest'>): FairestResult
export function solve(instance: Instance, options: SolveOptions<'everybody-has-somebody'>): EverybodyResult
export function solve(instance: Instance, options: SolveOptions<'stable'>): StableResult
export function solve(instance: Instance, options: SolveOptions): Arrangement
export function solve(instance: Instance, options: SolveOptions): Arrangement {
  refuseBadInstance(instance)
  const { goal, seed, proposing = 'mentees' } = options
  const order = seededOrder(instance, seed)
  if (goal === 'fairest') return solveFairestInOrder(instance, order, options)
  if (goal === 'everybody-has-somebody') return solveEverybodyInOrder(instance, order, options)
  if (goal === 'stable') return solveStably(instance, order, proposing)
  return solveInOrder(instance, goal, order, options)
}

export type SolveOptions<Wanted extends Goal = Goal> = Watch & {
  readonly goal: Wanted
  readonly seed: string
  /** For `stable`: each of that side has the best partners that any stable arrangement gives. Mentees, if not said. */
  readonly proposing?: Proposing
}

/** The same for goals that prices prove, with who comes first among equals given. */
export function solveInOrder(instance: Instance, goal: PricedGoal, order: Order, watch: Watch = {}): Result {
  report(watch, 'counting', 0, 1)
  if (goal === 'best-fit') {
    const optimum = solveOnCore(instance, order, watch) ?? solveOnAll(instance, order, watch)
    return asResult(instance, goal, { ...optimum, kept: optimum.network, threshold: null })
  }
  const field = beforeTotal(instance, goal, order, watch)
  return asResult(instance, goal, { ...field, best: bestTotal(field.kept, field.wanted, watch) })
}

function solveOnAll(instance: Instance, order: Order, watch: Watch) {
  const network = reduceToNetwork(instance, order)
  refuseImpossibleLoads(instance, network)
  return { network, ...bestServing(network, watch) }
}

/** What the goal puts before the total, decided: `kept` is what is left to choose from, for `bestTotal`. */
export function beforeTotal(instance: Instance, goal: Goal, order: Order, watch: Watch): Field {
  const network = reduceToNetwork(instance, order)
  refuseImpossibleLoads(instance, network)
  const most = mostPairs(network, network.unserved, network.max)
  const highest = goal === 'nobody-left-out' ? highestLowest(network, most, watch) : null
  const { network: kept, most: left } = highest ?? { network, most }
  return { network, kept, reached: most.reached, threshold: highest?.threshold ?? null, wanted: left.reached }
}

export type Field = Omit<Optimum, 'best'> & { readonly wanted: Uint8Array }

/** `kept`: the network that the goal leaves, on which `best` stands. `reached`: see `mostPairs`. */
type Optimum = {
  readonly network: Network
  readonly kept: Network
  readonly best: Settled
  readonly reached: Uint8Array
  readonly threshold: Threshold | null
}

/** The pairs, figures and proof of an optimum. `largest`: the most that any pair is worth. */
export function asResult(
  instance: Instance,
  goal: PricedGoal,
  { network, kept, best, reached, threshold }: Optimum,
  largest = 10_000,
): Result {
  const arcs = [...instance.lockedArcs, ...takenArcs(best.flow).map((arc) => kept.arc[arc]!)]
  const certificate = certify(instance, network, best, reached, threshold, largest)
  return { goal, ...summarise(instance, arcs), certificate }
}

function certify(
  instance: Instance,
  network: Network,
  best: Settled,
  cover: Uint8Array,
  threshold: Threshold | null,
  largest: number,
): Certificate {
  const prices: number[] = Array.from<number>({ length: instance.mentorIds.length })
  // Where no place is left, the price only has to keep everyone away.
  const enough = best.bonus + largest
  network.mentorAt.forEach((at, mentor) => {
    prices[at] = network.max[mentor] === 0 ? enough : best.price[mentor]!
  })
  const idsOf = (mentors: Uint8Array) => {
    const chosen = [...network.mentorAt].filter((_, mentor) => mentors[mentor] === 1)
    return chosen.map((at) => instance.mentorIds[at]!).toSorted(compareIds)
  }
  // A mentor without a place left costs a cover nothing, and may be somebody's only hope.
  const closed = (mentors: Uint8Array) =>
    mentors.map((reached, mentor) => (network.max[mentor] === 0 ? 1 : reached))
  const lowestBound: LowestBound | null = threshold && {
    score: threshold.score,
    kind: threshold.kind,
    mentorIds: idsOf(threshold.kind === 'cover' ? closed(threshold.mentors) : threshold.mentors),
  }
  return { lambda: best.bonus, prices, servedCover: idsOf(closed(cover)), lowestBound }
}
