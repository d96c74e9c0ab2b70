import { solve, type Instance } from 'matching-engine'
import { drawsFrom } from '../matching-engine/src/testing/draws-from.ts'
import { inventedInstance, type Shape } from '../matching-engine/src/testing/invented-instance.ts'
import { solveUnderQuotas, type QuotaOnArcs } from '../modules/matching/quotas/index.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'
import { timed } from './measuring/timed.ts'

/**
 * Best fit, the one goal that takes quotas, under quotas that bind: what one move of a slider costs beside the same without
 * a quota, all pairs allowed. Milliseconds of processor; the first row of all loads HiGHS. `npm run bench -- quotas`
 */
const runs = Number(process.env.BENCH_RUNS ?? 5)
const seeds = [1, 2, 3]
const sizes = [47, 93, 200]
type Quota = readonly [bound: QuotaOnArcs['bound'], percent: number, groups: number]
const half: Quota = ['at-least', 50, 4]
const cases: readonly { name: string; shape: Shape; each?: number; asked: readonly Quota[] }[] = [
  { name: 'uniform, half within 4', shape: 'uniform', asked: [half] },
  { name: 'mentoring, half within 4', shape: 'mentoring', asked: [half] },
  { name: 'mentoring, a tenth within 4', shape: 'mentoring', asked: [['at-most', 10, 4]] },
  { name: 'mentoring, two quotas', shape: 'mentoring', asked: [half, ['at-most', 20, 3]] },
  { name: 'mentoring, 2 wanted of 2 places', shape: 'mentoring', each: 2, asked: [half] },
  { name: 'mentoring, fewer served', shape: 'mentoring', asked: [['at-least', 80, 40]] },
]

const rows = []
for (const size of sizes) {
  for (const one of cases) rows.push(await rowOf(size, one))
}
await report('quotas', 'Best fit under quotas that bind, in ms of processor', rows)

async function rowOf(size: number, { name, shape, each = 1, asked }: (typeof cases)[number]) {
  const [free, held] = [[] as number[], [] as number[]]
  let [served, gap] = [0, 0]
  for (const seed of seeds) {
    const people = { mentees: size, mentors: size, wants: each, places: each }
    const instance = inventedInstance({ ...people, arcs: size, shape, seed })
    const quotas = asked.map(([bound, percent, groups], at) => {
      return { id: `q${at}`, bound, percent, having: withinGroups(instance, groups, 10 * seed + at) }
    })
    for (let run = 0; run < runs; run++) {
      const without = await timed(() => solve(instance, { goal: 'best-fit', seed: 'bench' }))
      const under = await timed(() => solveUnderQuotas(instance, quotas, { seed: 'bench' }))
      free.push(without.processorMilliseconds)
      held.push(under.processorMilliseconds)
      if ('refusal' in under.outcome) throw new Error(`${size}, ${name}: ${under.outcome.refusal.code}`)
      const { result } = under.outcome.solved
      if (result.certificate !== null) throw new Error(`${size}, ${name}: no quota binds`)
      served = result.served
      gap += result.within.served + result.within.total
    }
  }
  const [ofFree, ofHeld] = [summarise(free), summarise(held)]
  return {
    people: `${size} + ${size}`,
    quotas: name,
    served,
    gap,
    'no quota': ofFree.median,
    'under quotas': ofHeld.median,
    longest: ofHeld.p99,
    ratio: ofHeld.median / ofFree.median,
  }
}

/** 1 where both are of one group, drawn for each. */
function withinGroups({ menteeIds, mentorIds, rowStart, column }: Instance, groups: number, seed: number) {
  const draw = drawsFrom(seed + 1)
  const ofMentees = menteeIds.map(() => draw(groups))
  const ofMentors = mentorIds.map(() => draw(groups))
  const having = new Uint8Array(column.length)
  for (let i = 0; i + 1 < rowStart.length; i++) {
    for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
      having[arc] = ofMentees[i] === ofMentors[column[arc]!] ? 1 : 0
    }
  }
  return having
}
