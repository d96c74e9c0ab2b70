import { fold } from '../fold.ts'

/**
 * Options that hold commas, as a column of lists betrays them: fragments that never stand without each other. Two options
 * that the same people chose look alike, so a second fragment with a capital must be too rare a meeting to be chance.
 */
export function wholeOptions(cells: readonly string[]): ReadonlySet<string> {
  if (!cells.some((cell) => cell.includes(','))) return none
  const counts = new Map<string, number>()
  const pairs = new Map<string, { first: string; second: string; count: number }>()
  let all = 0
  for (const [cell, times] of timesOf(cells)) {
    if (cell.includes(',') && /[;|\n\u2022]/.test(cell)) continue
    all += times
    const parts = cell.split(',').map((part) => part.trim())
    for (const [index, part] of parts.entries()) {
      counts.set(part, (counts.get(part) ?? 0) + times)
      const second = parts[index + 1]
      if (second === undefined) continue
      const key = `${part}\n${second}`
      pairs.set(key, { first: part, second, count: (pairs.get(key)?.count ?? 0) + times })
    }
  }
  const next = new Map<string, string>()
  for (const { first, second, count } of pairs.values()) {
    if (counts.get(first) !== count || counts.get(second) !== count) continue
    const goesOn = /^\p{Ll}/u.test(second) && /^\p{Lu}/u.test(first)
    if (goesOn ? count >= 2 : count >= 5 && isNoChance(count, all)) next.set(first, second)
  }
  const continued = new Set(next.values())
  const wholes = new Set<string>()
  for (const start of next.keys()) {
    if (continued.has(start)) continue
    const parts = [start]
    for (let part = next.get(start); part !== undefined && parts.length < 6; part = next.get(part))
      parts.push(part)
    wholes.add(fold(parts.join(',')))
  }
  return wholes
}

function timesOf(cells: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const cell of cells) if (cell !== '') times.set(cell, (times.get(cell) ?? 0) + 1)
  return times
}

const none: ReadonlySet<string> = new Set()

// One in ten thousand where each answered once, squared: who answers again says the same things again.
const rare = 100_000_000

/** Whether two options that `count` of `all` people chose would seldom be chosen by exactly the same ones. */
function isNoChance(count: number, all: number): boolean {
  let ways = 1
  for (let step = 1; step <= Math.min(count, all - count) && ways < rare; step++)
    ways *= (all - step + 1) / step
  return ways >= rare
}
