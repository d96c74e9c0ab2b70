import { arcsOfPairs } from '../instance/arcs-of-pairs.ts'
import type { Instance } from '../instance/instance.ts'
import type { Result } from '../instance/result.ts'
import { createStanding, type Standing } from '../standing/standing.ts'

/** Where every wish on one result starts from. `standing` is null when the certificate carries no shortest way. */
export type KnownResult = {
  /** The arc of each pair. */
  readonly arcs: readonly number[]
  /** 1 for those arcs. */
  readonly chosen: Uint8Array
  /** The places in the list of pairs of each mentor's: `pair[start[mentor]]` to `pair[start[mentor + 1] - 1]`. */
  readonly start: Int32Array
  readonly pair: Int32Array
  readonly standing: Standing | null
}

const known = new WeakMap<Result, { readonly instance: Instance; readonly result: KnownResult }>()

/** Made once for a result, however many wishes are asked about it. */
export function knownResult(instance: Instance, result: Result): KnownResult {
  const before = known.get(result)
  if (before?.instance === instance) return before.result
  const arcs = arcsOfPairs(instance, result.pairs)
  const chosen = new Uint8Array(instance.column.length)
  for (const arc of arcs) chosen[arc] = 1
  const standing = createStanding(instance, chosen, result.certificate)
  const made = { arcs, chosen, ...byMentor(instance, arcs), standing }
  known.set(result, { instance, result: made })
  return made
}

function byMentor({ column, max }: Instance, arcs: readonly number[]) {
  const start = new Int32Array(max.length + 1)
  for (const arc of arcs) start[column[arc]! + 1] = start[column[arc]! + 1]! + 1
  for (let mentor = 0; mentor < max.length; mentor++) start[mentor + 1] = start[mentor + 1]! + start[mentor]!
  const next = start.slice()
  const pair = new Int32Array(arcs.length)
  arcs.forEach((arc, at) => {
    const place = next[column[arc]!]!
    next[column[arc]!] = place + 1
    pair[place] = at
  })
  return { start, pair }
}

/** Bisection: arcs listed in the instance's order ascend. -1 for an arc that the network leaves out. */
export function positionIn({ network: { arc: arcs } }: Standing, arc: number): number {
  let [low, high] = [0, arcs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (arcs[middle]! < arc) low = middle + 1
    else high = middle
  }
  return arcs[low] === arc ? low : -1
}
