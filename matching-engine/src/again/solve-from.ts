import type { Instance } from '../instance/instance.ts'
import { refuseBadInstance } from '../instance/refuse-bad-instance.ts'
import type { Result } from '../instance/result.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import type { Before } from '../solving/auction/resume.ts'
import { bonusFor } from '../solving/best-total.ts'
import { listedOrder, reduceToNetwork, type Network } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { settle } from '../solving/settle.ts'
import { settleFrom } from '../solving/settle-from.ts'
import { asResult, beforeTotal } from '../solving/solve.ts'
import { report, type Watch } from '../solving/watch.ts'
import { arcsOfEarlier } from './arcs-of-earlier.ts'
import { nearSide } from './near-side.ts'

/** A result of `solve`, and the instance that it is about. */
export type Earlier = { readonly instance: Pick<Instance, 'mentorIds'>; readonly result: Result }

/**
 * The optimum of a changed instance, with its proof, from an earlier result: its prices and pairs by id leave little to
 * do where little has changed. As good as `solve` for the same goal, but of equals it may take others, so what is
 * published is solved cold. Throws what `solve` throws, and `goal-not-offered`.
 */
export function solveFrom(
  instance: Instance,
  { instance: before, result }: Earlier,
  watch: Watch = {},
): Result {
  const { goal } = result
  if (goal !== 'best-fit' && goal !== 'nobody-left-out') {
    throw new MatchingRefusal('goal-not-offered', [String(goal)])
  }
  refuseBadInstance(instance)
  report(watch, 'counting', 0, 1)
  if (goal === 'nobody-left-out') {
    const field = beforeTotal(instance, goal, listedOrder(instance), watch)
    const best = settle(field.kept, startFor(instance, field.kept, before.mentorIds, result), watch)
    return asResult(instance, goal, { ...field, best })
  }
  const network = reduceToNetwork(instance, listedOrder(instance))
  const start = startFor(instance, network, before.mentorIds, result)
  const best = settleFrom(network, start, watch)
  const isShort = network.min.some((minimum, mentor) => best.flow.load[mentor]! < minimum)
  if (isShort) refuseImpossibleLoads(instance, network)
  const reached = nearSide(network, best.flow)
  return asResult(instance, goal, { network, kept: network, best, reached, threshold: null })
}

/** The earlier prices, and the earlier pairs that still have an arc and places. Whoever is new starts at no price. */
function startFor(
  instance: Instance,
  network: Network,
  mentorIds: readonly string[],
  { certificate, pairs }: Result,
): Before {
  const bonus = Math.max(bonusFor(network), certificate.lambda)
  const price = Float64Array.from(
    pricesBefore(instance.mentorIds, mentorIds, certificate.prices),
    (before) => {
      // A place that too many want costs about a bonus, and the bonus has grown.
      return before > certificate.lambda / 2 ? before + bonus - certificate.lambda : before
    },
  )
  return { price, taken: takenAmong(instance, network, arcsOfEarlier(instance, pairs)), bonus }
}

function pricesBefore(
  now: readonly string[],
  before: readonly string[],
  prices: readonly number[],
): readonly number[] {
  if (now.length === before.length && now.every((id, at) => id === before[at])) return prices
  const known = new Map(before.map((id, at) => [id, prices[at]!]))
  return now.map((id) => known.get(id) ?? 0)
}

/** 1 for the arcs of a network whose pairs were there, as far as there are places for them. */
export function takenAmong(instance: Instance, network: Network, earlier: Int32Array): Uint8Array {
  const wasThere = new Uint8Array(instance.column.length)
  for (const arc of earlier) if (arc >= 0) wasThere[arc] = 1
  const taken = new Uint8Array(network.column.length)
  const places = network.max.slice()
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    let wanted = network.wants[mentee]!
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      const mentor = network.column[arc]!
      if (wasThere[network.arc[arc]!] === 0 || wanted === 0 || places[mentor] === 0) continue
      taken[arc] = 1
      wanted--
      places[mentor] = places[mentor]! - 1
    }
  }
  return taken
}
