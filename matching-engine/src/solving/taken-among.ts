import type { Network } from './network.ts'

/** The pairs taken in a network, in one that holds its arcs and more, in the same order. */
export function takenAmongMore({ arc }: Network, taken: Uint8Array, wider: Network): Uint8Array {
  const still = new Uint8Array(wider.arc.length)
  let before = 0
  for (let at = 0; at < still.length; at++) if (wider.arc[at] === arc[before]) still[at] = taken[before++]!
  return still
}

/** The same in one that holds only some of its arcs: the pairs that are still there. */
export function takenAmongFewer({ arc }: Network, taken: Uint8Array, narrower: Network): Uint8Array {
  const still = new Uint8Array(narrower.arc.length)
  let before = 0
  for (let at = 0; at < still.length; at++) {
    while (arc[before] !== narrower.arc[at]) before++
    still[at] = taken[before]!
  }
  return still
}
