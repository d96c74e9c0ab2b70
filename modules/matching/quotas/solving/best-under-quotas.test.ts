import { array, assert, asyncProperty, boolean, constantFrom, integer } from 'fast-check'
import type { Highs, Model as HighsModel, ModelData } from 'highs'
import { solve, type Instance } from 'matching-engine'
import { expect, it } from 'vitest'
import { bestUnderQuotas } from './best-under-quotas.ts'
import { byId } from '../highs/by-id.ts'
import { figuresOf } from '../arcs/figures-of.ts'
import { loadHighs } from '../highs/load-highs.ts'
import { modelOf } from '../highs/model-of.ts'
import { parts } from '../pricing/price-arcs.ts'
import { pricesUnderQuotas } from '../pricing/prices-under-quotas.ts'
import { relax } from '../pricing/relax.ts'
import { runHighs, type Found } from '../highs/run-highs.ts'
import { drawnCase } from '../testing/drawn-case.ts'
import { wantedOf } from '../highs/wanted.ts'
import { worthOfTotal } from '../highs/worth-of-total.ts'

const nodes = 20_000
const stopIfUnwanted = () => {}

it('finds on few arcs what HiGHS finds on all, from any arcs on', async () => {
  const highs = await loadHighs()
  const seen = { impossible: 0, narrow: 0, whole: 0 }
  await assert(
    asyncProperty(
      constantFrom(1, 3).chain((mostWanted) =>
        drawnCase({ side: 7, mostPairs: 49, mostWanted, mostScore: 10_000 }),
      ),
      integer({ min: 0, max: 2 }),
      boolean(),
      array(integer({ min: 0, max: 1 }), { minLength: 49, maxLength: 49 }),
      async ({ instance, quotas }, fewer, isMost, drawn) => {
        if (instance.column.length === 0) return
        const served = Math.max(0, solve(instance, { goal: 'best-fit', seed: 'any' }).served - fewer)
        const wanted = wantedOf({ instance, byId: byId(instance), quotas }, served, isMost)
        const all = modelOf(wanted, wanted.byId.arcs)
        const expected = runHighs(highs, all, { worth: worthOfTotal(instance, all), nodes })
        const likely = Uint8Array.from(instance.column, (_, arc) => (arc === 0 ? 1 : drawn[arc]!))
        const priced = pricesUnderQuotas(highs, wanted, likely, stopIfUnwanted)
        const relaxed = relax(highs, wanted, wanted.byId.arcs)
        expect(priced === null).toBe(relaxed === null)
        expect(priced?.bound ?? 0).toBeLessThanOrEqual(((relaxed?.total ?? 0) + 1) * parts)
        const { watched, columns } = countingColumns(highs)
        const found = priced && bestUnderQuotas(watched, wanted, priced, { nodes, few: 1, stopIfUnwanted })
        expect(outcomeOf(instance, found)).toEqual(outcomeOf(instance, expected))
        if (expected.kind === 'impossible') seen.impossible++
        else seen[columns() < all.columns ? 'narrow' : 'whole']++
      },
    ),
    { numRuns: 300 },
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
}, 120_000)

function outcomeOf(instance: Instance, found: Found | null) {
  if (found === null || found.kind === 'impossible') return 'impossible'
  return { bound: found.bound, total: found.arcs && figuresOf(instance, found.arcs).total }
}

/** The same solver, with the size of the largest model that it was given. */
function countingColumns(highs: Highs) {
  let most = 0
  const withModel = (data: ModelData, use: (model: HighsModel) => unknown) => {
    most = Math.max(most, data.numCols)
    return highs.withModel(data, use)
  }
  return { watched: { ...highs, withModel } as unknown as Highs, columns: () => most }
}
