import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import { summarise, type Result } from '../instance/result.ts'
import { solveInOrder } from '../solving/solve.ts'
import { bonusFor } from '../solving/best-total.ts'
import { keepFrom, listedOrder, reduceToNetwork, rowOf, type Network } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { reroute } from '../solving/reroute.ts'
import { sameThreshold } from '../solving/lowest-score.ts'

/**
 * The optimum of `wished` (the instance with one pair more locked, or forbidden) from an optimum of `instance`: by
 * one shortest path where the prices allow it, else solved again.
 */
export function rearrange(
  instance: Instance,
  wished: Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  const reduced = reduceToNetwork(wished, listedOrder(wished))
  refuseImpossibleLoads(wished, reduced)
  const bound = result.certificate.lowestBound
  const steady = result.goal === 'best-fit' || sameThreshold(reduced, bound?.score ?? null)
  const moved = steady ? byOnePath(instance, result, arc, toward, bound?.score ?? 0) : null
  if (moved === null) return solveInOrder(wished, result.goal, listedOrder(wished))
  const shifted = toward === 'apart' ? moved.map((at) => (at > arc ? at - 1 : at)) : moved
  return summarise(wished, shifted)
}

/** All arcs taken after the wish, numbered as in `instance`; null when the certificate does not carry the path. */
function byOnePath(
  instance: Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
  floor: number,
): number[] | null {
  const chosen = new Set(arcsOfPairs(instance, result.pairs))
  if (chosen.has(arc) === (toward === 'pair')) return [...chosen]
  const whole = reduceToNetwork(instance, listedOrder(instance))
  const network: Network = floor > 0 ? keepFrom(whole, floor) : whole
  const settled = {
    network,
    taken: takenIn(network, chosen),
    price: Float64Array.from(result.certificate.prices),
    bonus: result.certificate.lambda,
  }
  if (settled.bonus < bonusFor(network)) return null
  const aside = positionIn(network, arc)
  const path = reroute(settled, rowOf(instance.rowStart, arc), instance.column[arc]!, aside, toward)
  if (path === null) return null
  for (const step of path) {
    const at = network.arc[step]!
    if (!chosen.delete(at)) chosen.add(at)
  }
  if (toward === 'pair') chosen.add(arc)
  else chosen.delete(arc)
  return [...chosen]
}

function takenIn(network: Network, chosen: ReadonlySet<number>): Uint8Array {
  const taken = new Uint8Array(network.arc.length)
  for (const arc of chosen) {
    const at = positionIn(network, arc)
    if (at >= 0) taken[at] = 1
  }
  return taken
}

/** Bisection: arcs listed in the instance's order ascend. */
function positionIn({ arc: arcs }: Network, arc: number): number {
  let [low, high] = [0, arcs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (arcs[middle]! < arc) low = middle + 1
    else high = middle
  }
  return arcs[low] === arc ? low : -1
}
