import { fold } from '../fold.ts'

/**
 * Options that hold commas, as a column of lists betrays them: fragments that never stand without each other. Two options
 * that the same people chose look alike, so a second fragment with a capital must be too rare a meeting to be chance.
 */
export function wholeOptions(cells: readonly string[]): ReadonlySet<string> {
  const lists = cells
    .filter((cell) => cell.includes(',') && !/[;|\n\u2022]/.test(cell))
    .map((cell) => cell.split(',').map((part) => part.trim()))
  if (lists.length === 0) return none
  const alone = cells.filter((cell) => cell !== '' && !cell.includes(',')).map((cell) => [cell.trim()])
  const counts = new Map<string, number>()
  const pairs = new Map<string, { first: string; second: string; count: number }>()
  for (const parts of [...lists, ...alone]) {
    for (const [index, part] of parts.entries()) {
      counts.set(part, (counts.get(part) ?? 0) + 1)
      const second = parts[index + 1]
      if (second === undefined) continue
      const key = `${part}\n${second}`
      pairs.set(key, { first: part, second, count: (pairs.get(key)?.count ?? 0) + 1 })
    }
  }
  const next = new Map<string, string>()
  for (const { first, second, count } of pairs.values()) {
    if (counts.get(first) !== count || counts.get(second) !== count) continue
    const goesOn = /^\p{Ll}/u.test(second) && /^\p{Lu}/u.test(first)
    if (goesOn ? count >= 2 : count >= 5 && isNoChance(count, lists.length + alone.length))
      next.set(first, second)
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
