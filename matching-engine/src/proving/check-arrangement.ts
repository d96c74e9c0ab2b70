import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'

/** What the locks leave to decide, and what the other pairs make of it. */
export type Remainder = {
  readonly wants: readonly number[]
  readonly min: readonly number[]
  readonly max: readonly number[]
  readonly locked: ReadonlySet<number>
  /** Mentees whom a first pair would serve: no lock, and wanting someone. */
  readonly countable: readonly boolean[]
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
export function checkArrangement(instance: Instance, result: Result): Remainder | BadArrangement {
  const { rowStart, column, score } = instance
  const mentees = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const wants = [...instance.wants]
  const min = [...instance.min]
  const max = [...instance.max]
  const served = new Set<number>()
  const locked = new Set(instance.lockedArcs)
  for (const arc of locked) {
    const [i, j] = [rowStart.findIndex((start) => start > arc) - 1, column[arc]!]
    served.add(i)
    wants[i] = wants[i]! - 1
    min[j] = Math.max(0, min[j]! - 1)
    max[j] = max[j]! - 1
  }
  const countable = wants.map((places, i) => places > 0 && !served.has(i))

  const chosen = new Set<number>()
  const degree = new Int32Array(wants.length)
  const load = new Int32Array(max.length)
  let [total, lockedTotal, lowest, servedCount] = [0, 0, 10_001, 0]
  for (const pair of result.pairs) {
    const [i, j] = [mentees.get(pair.menteeId), mentors.get(pair.mentorId)]
    if (i === undefined || j === undefined) return 'pair-not-allowed'
    const arc = column.subarray(0, rowStart[i + 1]).indexOf(j, rowStart[i])
    if (arc < 0) return 'pair-not-allowed'
    if (chosen.has(arc)) return 'pair-repeated'
    if (pair.score !== score[arc] || pair.locked !== locked.has(arc)) return 'wrong-score'
    chosen.add(arc)
    total += pair.score
    if (pair.locked) {
      lockedTotal += pair.score
      continue
    }
    degree[i] = degree[i]! + 1
    load[j] = load[j]! + 1
    lowest = Math.min(lowest, pair.score)
    if (countable[i] && degree[i] === 1) servedCount++
    served.add(i)
  }
  for (const arc of locked) if (!chosen.has(arc)) return 'lock-missing'
  if (degree.some((pairs, i) => pairs > wants[i]!)) return 'too-many-mentors'
  if (load.some((pairs, j) => pairs < min[j]! || pairs > max[j]!)) return 'load-out-of-bounds'
  if (result.total !== total || result.served !== served.size) return 'wrong-figures'
  if (result.lowest !== (lowest > 10_000 ? null : lowest)) return 'wrong-figures'
  return { wants, min, max, locked, countable, servedCount, lowest, total: total - lockedTotal }
}
