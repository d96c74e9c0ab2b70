import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'

/** What the locks leave to decide, and what the other pairs make of it. */
export type Remainder = {
  readonly wants: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  /** 1 for an arc that is locked. */
  readonly locked: Uint8Array
  /** 1 for a mentee whom a first pair would serve: no lock, and wanting someone. */
  readonly countable: Uint8Array
  readonly servedCount: number
  /** 10 001 when no pair is unlocked. */
  readonly lowest: number
  readonly total: number
}

export type BadArrangement =
  | 'pair-not-allowed'
  | 'pair-repeated'
  | 'wrong-score'
  | 'lock-missing'
  | 'too-many-mentors'
  | 'load-out-of-bounds'
  | 'wrong-figures'

/** Checks allowed pairs, places, minimums, locks and figures, by definition. */
export function checkArrangement(
  instance: Instance,
  result: Pick<Result, 'pairs' | 'served' | 'lowest' | 'total'>,
): Remainder | BadArrangement {
  const { rowStart, column, score } = instance
  const mentees = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const { wants, min, max, locked, served } = afterLocks(instance)
  const countable = Uint8Array.from(wants, (places, i) => (places > 0 && served[i] === 0 ? 1 : 0))

  const chosen = new Uint8Array(column.length)
  const degree = new Int32Array(wants.length)
  const load = new Int32Array(max.length)
  let [total, lockedTotal, lowest, servedCount] = [0, 0, 10_001, 0]
  for (const pair of result.pairs) {
    const [i, j] = [mentees.get(pair.menteeId), mentors.get(pair.mentorId)]
    if (i === undefined || j === undefined) return 'pair-not-allowed'
    let arc = rowStart[i]!
    while (arc < rowStart[i + 1]! && column[arc] !== j) arc++
    if (arc === rowStart[i + 1]) return 'pair-not-allowed'
    if (chosen[arc] === 1) return 'pair-repeated'
    if (pair.score !== score[arc] || pair.locked !== (locked[arc] === 1)) return 'wrong-score'
    chosen[arc] = 1
    served[i] = 1
    total += pair.score
    if (pair.locked) {
      lockedTotal += pair.score
      continue
    }
    degree[i] = degree[i]! + 1
    load[j] = load[j]! + 1
    lowest = Math.min(lowest, pair.score)
    if (countable[i] === 1 && degree[i] === 1) servedCount++
  }
  for (const arc of instance.lockedArcs) if (chosen[arc] === 0) return 'lock-missing'
  if (degree.some((pairs, i) => pairs > wants[i]!)) return 'too-many-mentors'
  if (load.some((pairs, j) => pairs < min[j]! || pairs > max[j]!)) return 'load-out-of-bounds'
  const servedAll = served.reduce((sum, one) => sum + one, 0)
  if (result.total !== total || result.served !== servedAll) return 'wrong-figures'
  if (result.lowest !== (lowest > 10_000 ? null : lowest)) return 'wrong-figures'
  return { wants, min, max, locked, countable, servedCount, lowest, total: total - lockedTotal }
}

/** Bounds once each lock has taken a place on both sides; a lock listed twice counts once. */
function afterLocks({ wants, min, max, rowStart, column, lockedArcs }: Instance) {
  const locked = new Uint8Array(column.length)
  for (const arc of lockedArcs) locked[arc] = 1
  const left = { wants: wants.slice(), min: min.slice(), max: max.slice() }
  const served = new Int32Array(wants.length)
  for (let i = 0; i < wants.length && lockedArcs.length > 0; i++) {
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      if (locked[arc] === 0) continue
      const j = column[arc]!
      served[i] = 1
      left.wants[i] = left.wants[i]! - 1
      left.min[j] = Math.max(0, left.min[j]! - 1)
      left.max[j] = left.max[j]! - 1
    }
  }
  return { ...left, locked, served }
}
