import type { Instance } from './instance.ts'
import type { LowestBound, Result } from './result.ts'

export type Verdict = { readonly proven: true } | { readonly proven: false; readonly because: Doubt }

export type Doubt =
  | 'malformed'
  | 'pair-not-allowed'
  | 'pair-repeated'
  | 'wrong-score'
  | 'lock-missing'
  | 'too-many-mentors'
  | 'load-out-of-bounds'
  | 'wrong-figures'
  | 'served-not-proven'
  | 'lowest-not-proven'
  | 'total-not-proven'

/**
 * Accepts exactly what the certificate proves optimal for the result's goal. It shares no code with the solver and
 * trusts nothing of it; it takes the instance as it is. The README states the formulas. O(arcs log arcs).
 */
export function checkCertificate(instance: Instance, result: Result): Verdict {
  const because = doubt(instance, result)
  return because === null ? { proven: true } : { proven: false, because }
}

function doubt(instance: Instance, result: Result): Doubt | null {
  const { menteeIds, mentorIds, rowStart, column, score } = instance
  const { lambda, prices, servedCover, lowestBound } = result.certificate
  const mentees = new Map(menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(mentorIds.map((id, at) => [id, at]))
  const named = [...servedCover, ...(lowestBound?.mentorIds ?? [])]
  const numbers = [lambda, result.served, result.total, lowestBound?.score ?? 0, ...prices]
  if (result.goal !== 'best-fit' && result.goal !== 'nobody-left-out') return 'malformed'
  if ((result.goal === 'best-fit') !== (lowestBound === null) && result.goal === 'best-fit')
    return 'malformed'
  if (!numbers.every(Number.isSafeInteger) || prices.length !== mentorIds.length || lambda < 0)
    return 'malformed'
  if (!named.every((id) => mentors.has(id))) return 'malformed'

  // What the locks leave.
  const wants = [...instance.wants]
  const min = [...instance.min]
  const max = [...instance.max]
  const arcMentee = new Int32Array(column.length)
  for (let i = 0; i < wants.length; i++) arcMentee.fill(i, rowStart[i]!, rowStart[i + 1]!)
  const locked = new Set(instance.lockedArcs)
  const served = new Set<number>()
  for (const arc of locked) {
    const [i, j] = [arcMentee[arc]!, column[arc]!]
    served.add(i)
    wants[i] = wants[i]! - 1
    min[j] = Math.max(0, min[j]! - 1)
    max[j] = max[j]! - 1
  }
  const bonus = wants.map((places, i) => (places > 0 && !served.has(i) ? lambda : 0))
  const countable = wants.map((places, i) => places > 0 && !served.has(i))

  // The pairs themselves.
  const chosen = new Set<number>()
  const degree = new Int32Array(wants.length)
  const load = new Int32Array(max.length)
  let [total, lowest, most] = [0, 10_001, 0]
  for (const pair of result.pairs) {
    const [i, j] = [mentees.get(pair.menteeId), mentors.get(pair.mentorId)]
    const arc = i === undefined ? -1 : column.subarray(0, rowStart[i + 1]).indexOf(j ?? -1, rowStart[i])
    if (i === undefined || j === undefined || arc < 0) return 'pair-not-allowed'
    if (chosen.has(arc)) return 'pair-repeated'
    if (pair.score !== score[arc] || pair.locked !== locked.has(arc)) return 'wrong-score'
    chosen.add(arc)
    total += pair.score
    if (pair.locked) continue
    degree[i] = degree[i]! + 1
    load[j] = load[j]! + 1
    lowest = Math.min(lowest, pair.score)
    if (countable[i] && degree[i] === 1) most++
    served.add(i)
  }
  for (const arc of locked) if (!chosen.has(arc)) return 'lock-missing'
  if (degree.some((pairs, i) => pairs > wants[i]!)) return 'too-many-mentors'
  if (load.some((pairs, j) => pairs < min[j]! || pairs > max[j]!)) return 'load-out-of-bounds'
  const figures = result.total === total && result.served === served.size
  if (!figures || result.lowest !== (lowest > 10_000 ? null : lowest)) return 'wrong-figures'

  const open = [...column.keys()].filter((arc) => !locked.has(arc) && wants[arcMentee[arc]!]! > 0)
  const setOf = (ids: readonly string[]) => new Set(ids.map((id) => mentors.get(id)!))

  // K: places of the cover, and the mentees who have somebody outside it.
  const coverOf = (ids: readonly string[], arcs: readonly number[]) => {
    const set = setOf(ids)
    const outside = arcs.filter((arc) => countable[arcMentee[arc]!] && !set.has(column[arc]!))
    return sumOver(set, max) + new Set(outside.map((arc) => arcMentee[arc]!)).size
  }
  if (coverOf(servedCover, open) !== most) return 'served-not-proven'

  // T: on the arcs above, fewer can be served, or minimums cannot hold.
  const required = most > 0 || min.some((minimum) => minimum > 0)
  if (result.goal === 'nobody-left-out' && required !== (lowestBound !== null)) return 'lowest-not-proven'
  const above = (bound: LowestBound) => {
    const arcs = open.filter((arc) => score[arc]! > bound.score)
    if (bound.kind === 'cover') return coverOf(bound.mentorIds, arcs) < most
    const set = setOf(bound.mentorIds)
    const given = new Int32Array(wants.length)
    for (const arc of arcs) if (set.has(column[arc]!)) given[arcMentee[arc]!] = given[arcMentee[arc]!]! + 1
    return sumOver(set, min) > given.reduce((sum, count, i) => sum + Math.min(count, wants[i]!), 0)
  }
  if (lowestBound !== null && (lowest < lowestBound.score || !above(lowestBound))) return 'lowest-not-proven'

  // D: the bound on the total, over the arcs that the goal leaves.
  const profits = wants.map((): number[] => [])
  for (const arc of open) {
    const profit = score[arc]! - prices[column[arc]!]!
    if (score[arc]! >= (lowestBound?.score ?? 0)) profits[arcMentee[arc]!]!.push(profit)
  }
  let bound = -lambda * most
  for (const [i, row] of profits.entries()) {
    let [sum, best] = [bonus[i]!, 0]
    for (const profit of row.toSorted((a, b) => b - a).slice(0, wants[i]))
      best = Math.max(best, (sum += profit))
    bound += best
  }
  for (const [j, price] of prices.entries()) {
    if (price < 0 && min[j] === 0) return 'total-not-proven'
    bound += max[j]! * Math.max(price, 0) + min[j]! * Math.min(price, 0)
  }
  const fromLocks = [...locked].reduce((sum, arc) => sum + score[arc]!, 0)
  return bound === total - fromLocks ? null : 'total-not-proven'
}

function sumOver(set: ReadonlySet<number>, values: readonly number[]): number {
  return [...set].reduce((sum, j) => sum + values[j]!, 0)
}
