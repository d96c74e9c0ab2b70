import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import { bonusFor } from '../solving/best-total.ts'
import { keepFrom, listedOrder, reduceToNetwork, type Network } from '../solving/network.ts'
import { residualOf, type Residual, type Settled } from '../solving/reroute.ts'

/** Where every wish on one result starts from. `residual` is null when the certificate carries no shortest path. */
export type Standing = {
  readonly chosen: ReadonlySet<number>
  readonly settled: Settled
  readonly residual: Residual | null
}

const known = new WeakMap<Result, { readonly instance: Instance; readonly standing: Standing }>()

/** Made once for a result, however many wishes are asked about it. */
export function standingOf(instance: Instance, result: Result): Standing {
  const before = known.get(result)
  if (before?.instance === instance) return before.standing
  const standing = createStanding(instance, result)
  known.set(result, { instance, standing })
  return standing
}

function createStanding(instance: Instance, result: Result): Standing {
  const chosen = new Set(arcsOfPairs(instance, result.pairs))
  const whole = reduceToNetwork(instance, listedOrder(instance))
  const floor = result.certificate.lowestBound?.score ?? 0
  const network = floor > 0 ? keepFrom(whole, floor) : whole
  const settled = {
    network,
    taken: Uint8Array.from(network.arc, (arc) => (chosen.has(arc) ? 1 : 0)),
    price: Float64Array.from(result.certificate.prices),
    bonus: result.certificate.lambda,
  }
  return { chosen, settled, residual: settled.bonus < bonusFor(network) ? null : residualOf(settled) }
}

/** Bisection: arcs listed in the instance's order ascend. -1 for an arc that the network leaves out. */
export function positionIn({ arc: arcs }: Network, arc: number): number {
  let [low, high] = [0, arcs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (arcs[middle]! < arc) low = middle + 1
    else high = middle
  }
  return arcs[low] === arc ? low : -1
}
