import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'
import { sameThreshold } from '../solving/lowest-score.ts'
import { listedOrder, reduceToNetwork, rowOf } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { solveInOrder } from '../solving/solve.ts'
import { shortestWay } from '../standing/shortest-way.ts'
import { afterExchange, type Exchange, type Rearranged } from './after-exchange.ts'
import { knownResult, positionIn } from './known-result.ts'
import { movesBetween } from './moves-between.ts'

/**
 * The optimum of `wished` (the instance with one pair more locked, or forbidden) from an optimum of `instance`: by
 * one shortest way where the prices allow it, else solved again.
 */
export function rearrange(
  instance: Instance,
  wished: () => Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
): Rearranged {
  if (result.goal === 'best-fit') refuseWithoutPlace(instance, arc, toward)
  const steady = result.goal === 'best-fit' || staysPossible(wished(), result, instance)
  const exchange = steady ? byOneWay(instance, result, arc, toward) : null
  if (exchange !== null && holdsMinimums(instance, result, exchange)) {
    return afterExchange(instance, result, exchange, toward === 'pair' ? arc : -1)
  }
  const again = solveInOrder(wished(), result.goal, listedOrder(instance))
  return { ...again, ...movesBetween(result.pairs, again.pairs) }
}

/** Throws `locks-over-capacity` when the locks beside leave no place for the pair. */
function refuseWithoutPlace(instance: Instance, arc: number, toward: 'pair' | 'apart'): void {
  const { rowStart, column, wants, max, lockedArcs, menteeIds, mentorIds } = instance
  if (toward === 'apart' || lockedArcs.includes(arc)) return
  const [mentee, mentor] = [rowOf(rowStart, arc), column[arc]!]
  let [wanted, places] = [wants[mentee]!, max[mentor]!]
  for (const locked of lockedArcs) {
    if (locked >= rowStart[mentee]! && locked < rowStart[mentee + 1]!) wanted--
    if (column[locked] === mentor) places--
  }
  const full = [...(wanted <= 0 ? [menteeIds[mentee]!] : []), ...(places <= 0 ? [mentorIds[mentor]!] : [])]
  if (full.length > 0) throw new MatchingRefusal('locks-over-capacity', full)
}

/** Throws what `solve` would; false when the lowest score may change. */
function staysPossible(wished: Instance, result: Result, instance: Instance): boolean {
  const reduced = reduceToNetwork(wished, listedOrder(instance))
  refuseImpossibleLoads(wished, reduced)
  return sameThreshold(reduced, result.certificate.lowestBound?.score ?? null)
}

/** The arcs given up and taken, the wished one included; null when the certificate does not carry the way. */
function byOneWay(
  instance: Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
): Exchange | null {
  const { chosen, standing } = knownResult(instance, result)
  if (chosen[arc] === (toward === 'pair' ? 1 : 0)) return { left: [], taken: [] }
  if (standing === null) return null
  const mentee = rowOf(instance.rowStart, arc)
  const mentor = instance.wants.length + instance.column[arc]!
  const [from, to] = toward === 'pair' ? [mentor, mentee] : [mentee, mentor]
  const way = shortestWay(standing, { from, to, aside: positionIn(standing, arc) })
  if (way.arcs === null) return null
  const changed = [...way.arcs.map((step) => standing.network.arc[step]!), arc]
  return {
    left: changed.filter((at) => chosen[at] === 1),
    taken: changed.filter((at) => chosen[at] === 0),
  }
}

/** Whether every mentor who loses a pair still has as many as the minimum asks for. */
function holdsMinimums(instance: Instance, result: Result, { left, taken }: Exchange): boolean {
  const { column, min } = instance
  const { start } = knownResult(instance, result)
  return left.every((arc) => {
    const mentor = column[arc]!
    const among = (arcs: readonly number[]) => arcs.filter((at) => column[at] === mentor).length
    return start[mentor + 1]! - start[mentor]! + among(taken) - among(left) >= min[mentor]!
  })
}
