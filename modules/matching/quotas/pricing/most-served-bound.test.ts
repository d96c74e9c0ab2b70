import { assert, asyncProperty } from 'fast-check'
import { expect, it } from 'vitest'
import { byId } from '../highs/by-id.ts'
import { loadHighs } from '../highs/load-highs.ts'
import { bestByTrying } from '../testing/best-by-trying.ts'
import { drawnCase } from '../testing/drawn-case.ts'
import { wantedOf } from '../highs/wanted.ts'
import { mostServedBound } from './most-served-bound.ts'

it('is never below what can be served, and seldom above', async () => {
  const highs = await loadHighs()
  const above: number[] = []
  await assert(
    asyncProperty(
      drawnCase({ side: 4, mostPairs: 10, mostWanted: 2, mostScore: 800 }),
      async ({ instance, quotas }) => {
        if (instance.column.length === 0) return
        const wanted = wantedOf({ instance, byId: byId(instance), quotas }, 0, false)
        // From one pair on: the others have to be found by prices.
        const likely = Uint8Array.from(instance.column, (_, arc) => (arc === 0 ? 1 : 0))
        const bound = mostServedBound(highs, wanted, likely, () => {})
        const best = bestByTrying(instance, quotas)
        expect(bound ?? -1).toBeGreaterThanOrEqual(best?.served ?? -1)
        if (best !== null) above.push(bound! - best.served)
      },
    ),
    { numRuns: 300 },
  )
  expect(above.length).toBeGreaterThan(100)
  expect(above.filter((more) => more === 0).length).toBeGreaterThan(above.length / 2)
}, 60_000)
