import { resumeAuction, type Before } from './auction/resume.ts'
import { startsWithBids } from './best-total.ts'
import type { Network } from './network.ts'
import { settle, type Settled } from './settle.ts'
import type { Watch } from './watch.ts'

/**
 * The optimum from that of nearly the same network. Where bids come first in a cold solve, as paths look at much of the
 * network, an auction goes on first, if many would rather have another mentor.
 */
export function settleFrom(network: Network, before: Before, watch: Watch): Settled {
  const open = startsWithBids(network) ? countOpen(network, before) : 0
  const isSmall = 20 * open < network.wants.length
  const bids = open > fewOpen ? resumeAuction(network, before, isSmall, watch) : before
  return settle(network, { ...bids, bonus: before.bonus }, watch)
}

/** Above so many, an auction is quicker than a path for each who would rather have another mentor. */
const fewOpen = 50

function countOpen({ wants, unserved, column, score, rowStart }: Network, { taken, price }: Before): number {
  let open = 0
  for (let mentee = 0; mentee < wants.length; mentee++) {
    let held = 0
    // To be served is worth more than any place costs.
    const out = unserved[mentee] === 1 ? -Infinity : 0
    let [best, worst] = [out, Infinity]
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      const value = score[arc]! - price[column[arc]!]!
      held += taken[arc]!
      if (taken[arc] === 1) worst = Math.min(worst, value)
      else best = Math.max(best, value)
    }
    if (best > (held < wants[mentee]! ? out : worst)) open++
  }
  return open
}
