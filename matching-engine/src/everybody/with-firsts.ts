import type { Instance } from '../instance/instance.ts'
import { bonusFor } from '../solving/best-total.ts'
import { withArcs, type Network } from '../solving/network.ts'

/** A network in which mentors without anybody earn something by a first pair. */
export type FirstsNetwork = Network & { readonly firsts: NonNullable<Network['firsts']> }

/** The same network; a mentor whom no lock serves already and who has a place is open. */
export function withFirsts(instance: Instance, network: Network): FirstsNetwork {
  const isServed = new Uint8Array(instance.max.length)
  for (const arc of instance.lockedArcs) isServed[instance.column[arc]!] = 1
  const open = Uint8Array.from(network.mentorAt, (at, mentor) =>
    isServed[at] === 0 && network.max[mentor]! > 0 ? 1 : 0,
  )
  const firsts = { worth: bonusFor(network), open }
  return { ...withArcs({ ...network, firsts }, network), firsts }
}

/** What a first pair of a mentee, and a place below a minimum, are worth: more than a mentor's first pair and any exchange. */
export function bonusOver({ firsts }: FirstsNetwork): number {
  return 2 * firsts.worth
}
