import { compareIds } from '../problem/hash-order.ts'
import { MatchingRefusal } from '../problem/matching-refusal.ts'

/** How little two people should meet now: 0 where nothing speaks against it, more where something does. */
export type Reluctance = (one: string, other: string) => number

/**
 * Everybody of one crowd in twos, and one three where they are odd. As many pairs as can be stand at or under `free` (a
 * largest matching of a general graph: Edmonds 1965); only those whom that leaves alone are joined with each other, at the least
 * reluctance that leaves nobody. With "they have met" above `free`, two meet again only where no arrangement avoids it.
 * Among equal choices the order of `order` decides: shuffle it by a seed. Deterministic; O(n³) at worst. Throws
 * MatchingRefusal `duplicate-id` naming somebody listed twice.
 */
export function pairPeers(order: readonly string[], reluctance: Reluctance, free = 0): string[][] {
  const twice = order.find((id, at) => order.indexOf(id) !== at)
  if (twice !== undefined) throw new MatchingRefusal('duplicate-id', [twice])
  if (order.length < 2) return []
  const count = order.length
  const costs = order.map((one) => order.map((other) => (one === other ? Infinity : reluctance(one, other))))
  const mate = new Int32Array(count).fill(-1)
  const levels = [...new Set(costs.flat())].filter((cost) => cost < Infinity).toSorted((a, b) => a - b)
  let left: ReadonlySet<number> | undefined
  for (const level of levels) {
    if (level > free) left ??= new Set(aloneOf(mate))
    const isOpen = (at: number) => left === undefined || left.has(at)
    const neighbours = costs.map((row, from) =>
      isOpen(from) ? row.flatMap((cost, at) => (cost <= level && isOpen(at) ? [at] : [])) : [],
    )
    for (const root of aloneOf(mate)) if (mate[root] === -1) augment(root, neighbours, mate)
    if (aloneOf(mate).length <= count % 2) break
  }
  const groups = order.flatMap((id, at) => (mate[at]! > at ? [[id, order[mate[at]!]!]] : []))
  const alone = order.find((_, at) => mate[at] === -1)
  if (alone !== undefined) {
    const weigh = (group: readonly string[]) =>
      group.map((one) => reluctance(alone, one)).toSorted((a, b) => b - a)
    const best = groups.toSorted((one, other) => compare(weigh(one), weigh(other)))[0]!
    best.push(alone)
  }
  return groups.map((group) => group.toSorted(compareIds))
}

const aloneOf = (mate: Int32Array) => [...mate.keys()].filter((at) => mate[at] === -1)

const compare = (one: readonly number[], other: readonly number[]) =>
  one[0]! - other[0]! || one[1]! - other[1]!

/** Grows a tree of alternating paths from somebody alone, folding odd circles (blossoms), until it finds another alone. */
function augment(root: number, neighbours: readonly (readonly number[])[], mate: Int32Array): void {
  const count = mate.length
  const [parent, base] = [new Int32Array(count).fill(-1), Int32Array.from(mate, (_, at) => at)]
  const inTree = new Uint8Array(count)
  inTree[root] = 1
  const queue = [root]
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at]!
    for (const there of neighbours[here]!) {
      if (base[here] === base[there] || mate[here] === there) continue
      if (there === root || (mate[there] !== -1 && parent[mate[there]!] !== -1)) fold(here, there)
      else if (parent[there] === -1) {
        parent[there] = here
        if (mate[there] === -1) return turn(there)
        inTree[mate[there]!] = 1
        queue.push(mate[there]!)
      }
    }
  }

  /** Along the path back to the root, who was together no longer is, and the others are. */
  function turn(end: number): void {
    for (let last = end; last !== -1;) {
      const before = parent[last]!
      const next = mate[before]!
      mate[last] = before
      mate[before] = last
      last = next
    }
  }

  function fold(here: number, there: number): void {
    const top = commonBase(here, there)
    const folded = new Uint8Array(count)
    mark(here, top, there, folded)
    mark(there, top, here, folded)
    for (let one = 0; one < count; one++) {
      if (!folded[base[one]!]) continue
      base[one] = top
      if (inTree[one]) continue
      inTree[one] = 1
      queue.push(one)
    }
  }

  function mark(from: number, top: number, child: number, folded: Uint8Array): void {
    for (let [one, below] = [from, child]; base[one] !== top; below = mate[one]!, one = parent[mate[one]!]!) {
      folded[base[one]!] = 1
      folded[base[mate[one]!]!] = 1
      parent[one] = below
    }
  }

  function commonBase(here: number, there: number): number {
    const passed = new Uint8Array(count)
    for (let one = base[here]!; ; one = base[parent[mate[one]!]!]!) {
      passed[one] = 1
      if (mate[one] === -1) break
    }
    for (let one = base[there]!; ; one = base[parent[mate[one]!]!]!) if (passed[one]) return one
  }
}
