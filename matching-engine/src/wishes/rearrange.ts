import type { Instance } from '../instance/instance.ts'
import type { Pair, Result } from '../instance/result.ts'
import { compareIds } from '../problem/hash-order.ts'
import { sameThreshold } from '../solving/lowest-score.ts'
import { afterLocks, listedOrder, reduceToNetwork, rowOf } from '../solving/network.ts'
import { refuseImpossibleLoads } from '../solving/refuse-impossible.ts'
import { reroute } from '../solving/reroute.ts'
import { solveInOrder } from '../solving/solve.ts'
import { positionIn, standingOf } from './standing.ts'

/**
 * The optimum of `wished` (the instance with one pair more locked, or forbidden) from an optimum of `instance`: by
 * one shortest path where the prices allow it, else solved again.
 */
export function rearrange(
  instance: Instance,
  wished: () => Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  const steady = staysPossible(wished, result, instance)
  const changed = steady ? byOnePath(instance, result, arc, toward) : null
  if (changed === null) return solveInOrder(wished(), result.goal, listedOrder(instance))
  return afterChange(instance, result, changed, toward === 'pair' ? arc : -1)
}

/** Throws what `solve` would; false when the goal's lowest score may change. Without minimums there is little to ask. */
function staysPossible(wished: () => Instance, result: Result, instance: Instance): boolean {
  if (result.goal === 'best-fit' && instance.min.every((minimum) => minimum === 0)) {
    afterLocks(wished())
    return true
  }
  const reduced = reduceToNetwork(wished(), listedOrder(instance))
  refuseImpossibleLoads(wished(), reduced)
  return result.goal === 'best-fit' || sameThreshold(reduced, result.certificate.lowestBound?.score ?? null)
}

/** The arcs given up and taken, the wished one included; null when the certificate does not carry the path. */
function byOnePath(
  instance: Instance,
  result: Result,
  arc: number,
  toward: 'pair' | 'apart',
): { readonly left: ReadonlySet<number>; readonly taken: readonly number[] } | null {
  const { chosen, settled, residual } = standingOf(instance, result)
  if (chosen.has(arc) === (toward === 'pair')) return { left: new Set(), taken: [] }
  if (residual === null) return null
  const aside = positionIn(settled.network, arc)
  const mentee = rowOf(instance.rowStart, arc)
  const path = reroute(settled, residual, mentee, instance.column[arc]!, aside, toward)
  if (path === null) return null
  const flipped = path.map((step) => settled.network.arc[step]!)
  const left = flipped.filter((at) => chosen.has(at))
  const taken = flipped.filter((at) => !chosen.has(at))
  return toward === 'pair'
    ? { left: new Set(left), taken: [...taken, arc] }
    : { left: new Set([...left, arc]), taken }
}

/** The arrangement of `result` once some pairs are given up and others taken; the pair of `forced` is locked. */
function afterChange(
  instance: Instance,
  result: Result,
  { left, taken }: { readonly left: ReadonlySet<number>; readonly taken: readonly number[] },
  forced: number,
): Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'> {
  const pairOf = (arc: number): Pair => ({
    menteeId: instance.menteeIds[rowOf(instance.rowStart, arc)]!,
    mentorId: instance.mentorIds[instance.column[arc]!]!,
    score: instance.score[arc]!,
    locked: arc === forced,
  })
  const keyOf = ({ menteeId, mentorId }: Pair) => JSON.stringify([menteeId, mentorId])
  const added = [...taken, ...(forced >= 0 && !taken.includes(forced) ? [forced] : [])].map(pairOf)
  // The forced pair may be there already, unlocked: it is taken out and put back.
  const gone = [...[...left].map(pairOf), ...added]
  const touched = new Set(gone.map(({ menteeId }) => menteeId))
  const goneKeys = new Set(gone.map(keyOf))
  const isKept = (pair: Pair) => !touched.has(pair.menteeId) || !goneKeys.has(keyOf(pair))
  const pairs = mergeSorted(result.pairs.filter(isKept), added.toSorted(inOrder))
  const servedAmong = (list: readonly Pair[]) =>
    new Set(list.flatMap(({ menteeId }) => (touched.has(menteeId) ? [menteeId] : []))).size
  let lowest = 10_001
  for (const { score, locked } of pairs) if (!locked && score < lowest) lowest = score
  return {
    pairs,
    served: result.served - servedAmong(result.pairs) + servedAmong(pairs),
    lowest: lowest > 10_000 ? null : lowest,
    total: pairs.reduce((sum, { score }) => sum + score, 0),
  }
}

function inOrder(a: Pair, b: Pair): number {
  return compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId)
}

/** Few pairs put in their places among many. */
function mergeSorted(many: readonly Pair[], few: readonly Pair[]): Pair[] {
  const merged: Pair[] = []
  let at = 0
  for (const pair of many) {
    while (at < few.length && inOrder(few[at]!, pair) < 0) merged.push(few[at++]!)
    merged.push(pair)
  }
  return [...merged, ...few.slice(at)]
}
