import { describe, expect, it } from 'vitest'
import { coefficientsOf, designOf, fitFirth } from '../index.ts'
import { bootstrapByCluster, byClusters, jointP, spreadOf } from './bootstrap.ts'

const clusters = Array.from({ length: 120 }, (_, row) => Math.floor(row / 4))
const values = clusters.map((cluster, row) => Math.sin(cluster * 7.3) + 0.1 * Math.cos(row))
const meanOf = (times: Float64Array) => {
  const all = times.reduce((sum, one) => sum + one, 0)
  return [times.reduce((sum, one, row) => sum + one * values[row]!, 0) / all]
}

describe('draws by mentor', () => {
  it('are the same for the same seed, and others for another', () => {
    const drawn = (seed: number) => bootstrapByCluster({ clusters, draws: 5, seed, estimate: meanOf })
    expect(drawn(3)).toEqual(drawn(3))
    expect(drawn(3)).not.toEqual(drawn(4))
  })

  it('take each mentor’s pairs together, as many mentors as there are', () => {
    bootstrapByCluster({
      clusters,
      draws: 20,
      seed: 1,
      estimate: (times) => {
        expect(times.reduce((sum, one) => sum + one, 0)).toBe(120)
        for (let row = 0; row < 120; row += 4) expect(new Set(times.slice(row, row + 4)).size).toBe(1)
        return [0]
      },
    })
  })

  it('know that four pairs of one mentor are not four', () => {
    const spread = spreadOf(bootstrapByCluster({ clusters, draws: 2000, seed: 5, estimate: meanOf }), 0)
    const means = Array.from(
      { length: 30 },
      (_, at) => values.slice(4 * at, 4 * at + 4).reduce((a, b) => a + b) / 4,
    )
    const mean = means.reduce((a, b) => a + b) / 30
    const byDefinition = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 30 / 30)
    expect(spread / byDefinition).toBeGreaterThan(0.95)
    expect(spread / byDefinition).toBeLessThan(1.05)
  })

  it('leave out a draw of which nothing can be said', () => {
    let at = 0
    const found = bootstrapByCluster({
      clusters,
      draws: 10,
      seed: 1,
      estimate: () => (at++ % 2 === 0 ? [1] : null),
    })
    expect(found).toHaveLength(5)
  })

  it('stop where the one who hears of each draw says so', () => {
    const stop = () => {
      throw new Error('enough')
    }
    expect(() =>
      bootstrapByCluster({ clusters, draws: 10, seed: 1, estimate: () => [1], onDraw: stop }),
    ).toThrow('enough')
  })
})

describe('an interval by clusters', () => {
  it('is by Student’s t with one less than there are', () => {
    const { low, high, p } = byClusters(1, 0.5, 20)
    expect([low, high].map((value) => value.toFixed(4))).toEqual(['-0.0465', '2.0465'])
    expect(p).toBeCloseTo(0.06, 4)
  })

  it('and one test of several is that of one where there is one', () => {
    const design = designOf(
      [values],
      clusters.map((cluster) => cluster % 2),
    )
    const estimates = [coefficientsOf(design, fitFirth(design)!)[1]!]
    const draws = Array.from({ length: 400 }, (_, at) => [estimates[0]! + Math.sin(at)])
    expect(jointP(estimates, draws, 30)).toBeCloseTo(byClusters(estimates[0]!, spreadOf(draws, 0), 30).p, 9)
  })
})
