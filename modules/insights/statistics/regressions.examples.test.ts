import { describe, expect, it } from 'vitest'
import {
  coefficientsOf,
  designOf,
  fitFirth,
  hazardByFortnight,
  likelihoodRatioP,
  perUnit,
  profileBounds,
  proportionalOdds,
  toldByOthers,
  withFlic,
  type Design,
} from './index.ts'
import { frozen } from './oracles/read-frozen.ts'

const { birth, endometrial, waited } = frozen
const { race, low, age, lwt, smoke, ht, visits } = birth.data as Record<string, number[]>
const dummies = [2, 3].map((one) => race!.map((value) => (value === one ? 1 : 0)))

describe('what R says is said here', () => {
  it('of one factor alone', () => {
    expect(furthestFromR(designOf([age!], low!), birth.alone['age']!)).toBeLessThan(oneDigit)
    expect(furthestFromR(designOf([smoke!], low!), birth.alone['smoke']!)).toBeLessThan(oneDigit)
    expect(furthestFromR(designOf(dummies, low!), birth.alone['race']!)).toBeLessThan(oneDigit)
  })

  it('of all factors in one model, their intervals, their p and one test for three levels', () => {
    const design = designOf([age!, lwt!, ...dummies, smoke!, ht!], low!)
    expect(furthestFromR(design, birth.together)).toBeLessThan(oneDigit)
    const joint = likelihoodRatioP(design, fitFirth(design)!, [3, 4])
    expect(joint).toBeCloseTo((birth.together.joint as Record<string, number>)['race']!, 5)
  })

  it('where a factor separates, as in the paper of Heinze and Schemper', () => {
    const { HG, NV, PI, EH } = endometrial.data as Record<string, number[]>
    const design = designOf([NV!, PI!, EH!], HG!)
    expect(furthestFromR(design, endometrial.together)).toBeLessThan(oneDigit)
    expect(coefficientsOf(design, fitFirth(design)!)[1]).toBeCloseTo(2.9293, 4)
  })

  it('of visits by proportional odds', () => {
    const ours = proportionalOdds([age!, lwt!, smoke!], visits!)
    if (ours === 'separates') throw new Error('It does not separate.')
    expect(furthest(ours.coefficients, birth.visits.coefficients)).toBeLessThan(oneDigit)
    expect(furthest(ours.standardErrors, birth.visits.standardErrors)).toBeLessThan(oneDigit)
    expect(furthest(ours.thresholds, birth.visits.thresholds)).toBeLessThan(oneDigit)
    expect(ours.logLikelihood).toBeCloseTo(birth.visits.logLikelihood, 5)
  })

  it('of ends by fortnight', () => {
    const people = waited.data.days.map((days, at) => ({
      days,
      ended: waited.data.happened[at]!,
      explaining: [waited.far[at]!],
    }))
    const { design, atRisk } = hazardByFortnight(people)
    expect(furthestFromR(design, waited.hazard)).toBeLessThan(oneDigit)
    expect(atRisk.slice(0, 3)).toEqual([46, 40, 36])
  })
})

describe('a fit', () => {
  it('does not change with the unit of a column', () => {
    const inGrams = designOf([lwt!.map((pounds) => pounds * 453.6), age!], low!)
    const inPounds = designOf([lwt!, age!], low!)
    const [grams, pounds] = [inGrams, inPounds].map((design) => coefficientsOf(design, fitFirth(design)!))
    expect(grams![1]! * 453.6).toBeCloseTo(pounds![1]!, 9)
    expect(grams![2]).toBeCloseTo(pounds![2]!, 9)
  })

  it('counts a row that stands twice like two rows', () => {
    const twice = designOf([[...age!, ...age!]], [...low!, ...low!])
    const once = designOf([age!], low!)
    const weighted: Design = {
      ...once,
      trials: once.trials.map(() => 2),
      successes: once.successes.map((y) => 2 * y),
    }
    expect(
      furthest(coefficientsOf(weighted, fitFirth(weighted)!), coefficientsOf(twice, fitFirth(twice)!)),
    ).toBeLessThan(oneDigit)
  })

  it('is not made where a column is told by others', () => {
    const design = designOf([age!, smoke!, age!.map((value, at) => 2 * value - smoke![at]!)], low!)
    expect(toldByOthers(design)).toEqual([3])
    expect(fitFirth(design)).toBeNull()
  })

  it('of all the same outcomes is finite', () => {
    const design = designOf([[1, 2, 3, 4, 5, 6]], [1, 1, 1, 1, 1, 1])
    expect(coefficientsOf(design, fitFirth(design)!).every(Number.isFinite)).toBe(true)
  })
})

describe('proportional odds', () => {
  it('say that they separate, rather than a number', () => {
    expect(proportionalOdds([[1, 2, 3, 4, 5, 6, 7, 8]], [0, 0, 0, 1, 1, 2, 2, 2])).toBe('separates')
    expect(proportionalOdds([[0, 0, 0, 0, 1, 1, 1, 1]], [0, 1, 0, 1, 2, 2, 2, 2])).toBe('separates')
    expect(proportionalOdds([[1, 2, 3]], [4, 4, 4])).toBe('separates')
  })

  it('of two levels are a logistic regression', () => {
    const ours = proportionalOdds([[0, 0, 0, 1, 1, 1, 1]], [0, 0, 1, 1, 1, 1, 0])
    if (ours === 'separates') throw new Error('It does not separate.')
    expect(ours.coefficients[0]).toBeCloseTo(Math.log(3) - Math.log(1 / 2), 8)
  })
})

type Frozen = {
  coefficients: number[]
  standardErrors: number[]
  flic: number
  low: unknown
  high: unknown
  p: unknown
}

// Four decimals, as R prints them.
const oneDigit = 5e-5

function furthestFromR(design: Design, wanted: Frozen): number {
  const fit = fitFirth(design)!
  const unit = (at: number) => design.scale[at]!
  const errors = design.scale.map(
    (scale, at) => Math.sqrt(fit.covariance[at * (design.columns + 1)]!) / scale,
  )
  const columns = Array.from({ length: design.columns - 1 }, (_, at) => at + 1)
  const bounds = columns.map((at) => profileBounds(design, fit, at)!)
  return Math.max(
    furthest(coefficientsOf(design, fit), wanted.coefficients),
    furthest(errors.slice(1), wanted.standardErrors.slice(1)),
    furthest([perUnit(design, withFlic(design, fit.coefficients))[0]!], [wanted.flic]),
    furthest(
      bounds.map(({ low: one }, at) => one.value / unit(at + 1)),
      [wanted.low].flat() as number[],
    ),
    furthest(
      bounds.map(({ high: one }, at) => one.value / unit(at + 1)),
      [wanted.high].flat() as number[],
    ),
    furthest(
      columns.map((at) => likelihoodRatioP(design, fit, [at])!),
      [wanted.p].flat() as number[],
    ),
  )
}

function furthest(ours: readonly number[], wanted: readonly number[]): number {
  if (ours.length !== wanted.length) return Infinity
  return Math.max(...ours.map((value, at) => Math.abs(value - wanted[at]!)))
}
