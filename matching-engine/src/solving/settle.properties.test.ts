import { array, assert, boolean, integer, oneof, property } from 'fast-check'
import { expect, it } from 'vitest'
import { attempt } from '../testing/attempt.ts'
import { bruteForce } from '../testing/brute-force.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'
import { bonusFor } from './best-total.ts'
import { takenArcs } from './flow.ts'
import { mostPairs } from './most-pairs.ts'
import { listedOrder, reduceToNetwork, type Network } from './network.ts'
import { overloaded } from './refuse-impossible.ts'
import { settle, type Settled } from './settle.ts'

const anyPrice = oneof(
  integer({ min: -100_000, max: 100_000 }),
  integer({ min: -10_000, max: 10_000 }),
  integer({ min: 0, max: 4 }).map((tie) => tie * 2500),
)

it('reaches the optimum from any prices and any pairs to start from, with prices that prove it', () => {
  assert(
    property(
      smallInstance(),
      array(anyPrice, { minLength: 4, maxLength: 4 }),
      array(boolean(), { minLength: 11, maxLength: 11 }),
      (instance, prices, wished) => {
        const network = attempt(() => reduceToNetwork(instance, listedOrder(instance)))
        if ('code' in network || overloaded(network)) return
        const bonus = bonusFor(network)
        const price = Float64Array.from(network.max, (_, mentor) => prices[mentor]!)
        const settled = settle(network, { price, taken: withinPlaces(network, wished), bonus })
        const optimum = bruteForce(instance, 'best-fit')!
        expect(figures(network, settled)).toEqual({
          served: optimum.served - lockedOnly(instance).served,
          total: optimum.total - lockedOnly(instance).total,
        })
        expect(contradictions(network, settled)).toEqual([])
        expect(mostPairs(network, network.unserved, network.max).count).toBe(figures(network, settled).served)
      },
    ),
    runs(3000),
  )
})

function withinPlaces({ rowStart, column, wants, max }: Network, wished: readonly boolean[]): Uint8Array {
  const taken = new Uint8Array(column.length)
  const left = max.slice()
  for (let mentee = 0; mentee < wants.length; mentee++) {
    let places = wants[mentee]!
    for (let arc = rowStart[mentee]!; arc < rowStart[mentee + 1]!; arc++) {
      if (!wished[arc] || places === 0 || left[column[arc]!] === 0) continue
      taken[arc] = 1
      places--
      left[column[arc]!] = left[column[arc]!]! - 1
    }
  }
  return taken
}

function figures(network: Network, { flow }: Settled) {
  const served = network.unserved.reduce(
    (sum, open, mentee) => sum + (open && flow.degree[mentee]! > 0 ? 1 : 0),
    0,
  )
  return { served, total: takenArcs(flow).reduce((sum, arc) => sum + network.score[arc]!, 0) }
}

function lockedOnly(instance: Parameters<typeof bruteForce>[0]) {
  const mentees = new Set<number>()
  let total = 0
  for (const arc of instance.lockedArcs) {
    mentees.add(instance.rowStart.findIndex((start) => start > arc) - 1)
    total += instance.score[arc]!
  }
  return { served: mentees.size, total }
}

/** Places and pairs that the prices do not support, said by the definition of complementary slackness. */
function contradictions(network: Network, { flow, price, bonus }: Settled): string[] {
  const found: string[] = []
  for (let mentor = 0; mentor < price.length; mentor++) {
    const earns = (place: number) => (place <= network.min[mentor]! ? bonus : 0)
    const load = flow.load[mentor]!
    if (load < network.max[mentor]! && earns(load + 1) + price[mentor]! > 0)
      found.push(`free place of ${mentor}`)
    if (load > 0 && earns(load) + price[mentor]! < 0) found.push(`used place of ${mentor}`)
  }
  for (let mentee = 0; mentee < network.wants.length; mentee++) {
    const values: { value: number; taken: boolean }[] = []
    for (let arc = network.rowStart[mentee]!; arc < network.rowStart[mentee + 1]!; arc++) {
      values.push({ value: network.score[arc]! - price[network.column[arc]!]!, taken: flow.taken[arc] === 1 })
    }
    const earns = (place: number) => (place === 1 && network.unserved[mentee] === 1 ? bonus : 0)
    const degree = flow.degree[mentee]!
    const worst = Math.min(...values.filter(({ taken }) => taken).map(({ value }) => value))
    const best = Math.max(...values.filter(({ taken }) => !taken).map(({ value }) => value))
    if (degree > 0 && worst + earns(degree) < 0) found.push(`pair of ${mentee}`)
    if (degree < network.wants[mentee]! && best + earns(degree + 1) > 0)
      found.push(`free place of mentee ${mentee}`)
    if (degree > 0 && best > worst) found.push(`exchange of ${mentee}`)
  }
  return found
}
