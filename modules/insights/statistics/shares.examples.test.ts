import { describe, expect, it } from 'vitest'
import { aboveChiSquare } from './distributions/chi-square.ts'
import { normalAtMost, normalQuantile } from './distributions/normal.ts'
import { aboveF, beyondT, tBeyond } from './distributions/t-and-f.ts'
import {
  cellsToShow,
  curveOn,
  differenceOfShares,
  effectiveNumber,
  holm,
  howShown,
  kaplanMeier,
  pairsNeeded,
  silenceBounds,
  verdictDespiteSilence,
  verdictOf,
  wilson,
} from './index.ts'
import { frozen } from './oracles/read-frozen.ts'

describe('distributions are those of R', () => {
  const of = (name: string) => frozen.distributions[name]!

  it('normal, χ², Student and Fisher', () => {
    for (const [chance, z] of of('normal')) expect(normalQuantile(chance!)).toBeCloseTo(z!, 9)
    for (const [x, freedom, p] of of('chiSquare')) expect(aboveChiSquare(x!, freedom!)).toBeCloseTo(p!, 9)
    for (const [t, freedom, p] of of('student')) expect(beyondT(t!, freedom!)).toBeCloseTo(p!, 9)
    for (const [p, freedom, t] of of('studentBeyond')) expect(tBeyond(p!, freedom!)).toBeCloseTo(t!, 8)
    for (const [f, above, below, p] of of('fisher')) expect(aboveF(f!, above!, below!)).toBeCloseTo(p!, 9)
    expect(normalAtMost(-1.959963984540054)).toBeCloseTo(0.025, 12)
  })
})

describe('shares', () => {
  it.each(frozen.wilson)('$cases of $of have the interval of R', ({ cases, of, interval }) => {
    expect(wilson({ cases, of }).low).toBeCloseTo(interval[0]!, 9)
    expect(wilson({ cases, of }).high).toBeCloseTo(interval[1]!, 9)
  })

  it('differ as in the example of Newcombe, 56 of 70 and 48 of 80', () => {
    const { difference, low, high } = differenceOfShares({ cases: 56, of: 70 }, { cases: 48, of: 80 })
    expect([difference, low, high].map((value) => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339'])
  })

  it('lie between all the silent against and all the silent for', () => {
    const { worst, best } = silenceBounds({ cases: 55, of: 62, silent: 30 })
    expect([worst.toFixed(4), best.toFixed(4)]).toEqual(['0.5978', '0.9239'])
  })

  it('of weighted answers count as many as equal ones would', () => {
    expect(effectiveNumber([2, 2, 2])).toBe(3)
    expect(effectiveNumber([1, 1, 4])).toBe(2)
  })

  it('are refused where the cases are more than there are', () => {
    expect(() => wilson({ cases: 3, of: 2 })).toThrow('some cases')
    expect(() => wilson({ cases: 0, of: 0 })).toThrow('some cases')
  })
})

describe('the curve of those who have met', () => {
  const curve = kaplanMeier(
    frozen.waited.data.days.map((days, at) => ({ days, happened: frozen.waited.data.happened[at]! })),
  )
  const said = frozen.waited.curve as Record<
    'days' | 'atRisk' | 'happened' | 'share' | 'low' | 'high',
    number[]
  >

  it('is that of survfit, and its interval log-log once somebody has left', () => {
    expect(curve.map(({ days }) => days)).toEqual(said.days)
    for (const [at, step] of curve.entries()) {
      expect(step).toMatchObject({ atRisk: said.atRisk[at], happened: said.happened[at] })
      expect(step.share).toBeCloseTo(said.share[at]!, 9)
      if (step.days <= 33) continue
      expect(step.low).toBeCloseTo(said.low[at]!, 8)
      expect(step.high).toBeCloseTo(said.high[at]!, 8)
    }
  })

  it('has the interval of Wilson as long as nobody has left', () => {
    const at = curveOn(curve, 30)!
    expect(at).toMatchObject(wilson({ cases: 11, of: 46 }))
  })

  it('ends at 44 of 46 where the edition is over, ended pairs in the denominator', () => {
    const met = Array.from({ length: 44 }, (_, at) => ({ days: 1 + (at % 9), happened: true }))
    const never = [120, 120].map((days) => ({ days, happened: false }))
    expect(kaplanMeier([...met, ...never]).at(-1)).toMatchObject({
      share: 44 / 46,
      ...wilson({ cases: 44, of: 46 }),
    })
  })

  it('has no step where nothing has happened', () => {
    expect(kaplanMeier([{ days: 4, happened: false }])).toEqual([])
    expect(curveOn([], 3)).toBeNull()
  })
})

describe('small numbers', () => {
  it('are counts under ten, and nothing under five', () => {
    expect([4, 5, 9, 10].map(howShown)).toEqual(['nothing', 'count', 'count', 'percent'])
  })

  it('hide a second cell where one alone could be worked out', () => {
    expect(cellsToShow([20, 12, 3])).toEqual({ shown: [true, false, false], total: true })
    expect(cellsToShow([20, 2, 4])).toEqual({ shown: [true, false, false], total: true })
    expect(cellsToShow([20, 2, 2])).toEqual({ shown: [false, false, false], total: true })
    expect(cellsToShow([20, 12, 0])).toEqual({ shown: [true, true, true], total: true })
  })

  it('take the total away where no other cell can hide', () => {
    expect(cellsToShow([3])).toEqual({ shown: [false], total: false })
    expect(cellsToShow([3, 0])).toEqual({ shown: [false, true], total: false })
  })
})

describe('verdicts', () => {
  it('correct p for how many factors were looked at, as R does', () => {
    holm(frozen.holm.p).forEach((p, at) => expect(p).toBeCloseTo(frozen.holm.adjusted[at]!, 12))
  })

  it('prefer that it hardly matters, where both could be said', () => {
    expect(verdictOf({ holm: 0.001, gaps: [{ low: 0.02, high: 0.09 }] })).toBe('hardly-matters')
    expect(verdictOf({ holm: 0.001, gaps: [{ low: 0.02, high: 0.11 }] })).toBe('goes-with')
    expect(verdictOf({ holm: 0.051, gaps: [{ low: 0.02, high: 0.11 }] })).toBe('cannot-tell')
    expect(verdictOf({ holm: 1, gaps: [] })).toBe('cannot-tell')
  })

  it('stand only where the silent could not turn them', () => {
    expect(verdictDespiteSilence('goes-with', 'goes-with', 'goes-with')).toBe('goes-with')
    expect(verdictDespiteSilence('goes-with', 'goes-with', 'cannot-tell')).toBe('cannot-tell')
  })

  it('say how many more pairs would show ten points', () => {
    // z for one of ten factors is 2.807: (3.647 × 0.05 / 0.10)² = 3.325.
    expect(pairsNeeded({ pairs: 180, standardError: 0.05, factors: 10 })).toBe(Math.ceil(180 * 2.3252))
    expect(pairsNeeded({ pairs: 5000, standardError: 0.001, factors: 10 })).toBe(0)
  })
})
