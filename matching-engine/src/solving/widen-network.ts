import { withArcs, type Network, type NetworkArcs } from './network.ts'

/** Arcs that a network lacks: those of a mentee are `start[mentee]` to `start[mentee + 1] - 1`, mentors ascending. */
export type LackingArcs = Omit<NetworkArcs, 'rowStart'> & { readonly start: Int32Array }

/** The network with more arcs, each row in the order of its mentors. */
export function widenNetwork(network: Network, lacking: LackingArcs): Network {
  const count = network.column.length + lacking.column.length
  const rowStart = new Int32Array(network.rowStart.length)
  const wider = {
    rowStart,
    column: new Int32Array(count),
    score: new Uint16Array(count),
    arc: new Int32Array(count),
  }
  let at = 0
  const put = (from: Omit<LackingArcs, 'start'>, source: number) => {
    wider.column[at] = from.column[source]!
    wider.score[at] = from.score[source]!
    wider.arc[at++] = from.arc[source]!
  }
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    let more = lacking.start[mentee]!
    const lastMore = lacking.start[mentee + 1]!
    for (let old = network.rowStart[mentee]!; old < network.rowStart[mentee + 1]!; old++) {
      while (more < lastMore && lacking.column[more]! < network.column[old]!) put(lacking, more++)
      put(network, old)
    }
    while (more < lastMore) put(lacking, more++)
    rowStart[mentee + 1] = at
  }
  return withArcs(network, wider)
}
