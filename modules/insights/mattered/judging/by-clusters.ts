import {
  bootstrapByCluster,
  byClusters,
  drawnDesign,
  fitFirth,
  jointP,
  meanChance,
  patternsOf,
  spreadOf,
  withFlic,
  type FirthFit,
} from '../../statistics/index.ts'
import type { Model, Term } from '../model/model.ts'
import { isWithin } from './by-profile.ts'
import { nothingOf, type Estimate } from './estimate.ts'
import { pairsOfPositions, type TwoPositions } from './two-positions.ts'

export type Drawing = {
  /** Of each row of the model, from 0 on. */
  readonly clusters: readonly number[]
  readonly draws: number
  readonly seed: number
  readonly onDraw?: () => void
}

/** What a model says of its factors where rows of one cluster are not independent: by the spread over draws of clusters. */
export function estimateByClusters(model: Model, fit: FirthFit, drawing: Drawing): Estimate[] {
  const { design, terms } = model
  const clusters = new Set(drawing.clusters).size
  const whole = told(model, fit)
  const patterns = patternsOf(design)
  const draws = bootstrapByCluster({
    ...drawing,
    onDraw: () => drawing.onDraw?.(),
    estimate: (times) => {
      const drawn = drawnDesign(patterns, design, times)
      const again = fitFirth(drawn, { start: fit.coefficients, precision: precisionOfDraw })
      return again === null ? null : told({ design: drawn, terms }, again)
    },
  })
  let start = 0
  return terms.map((term) => {
    const first = start
    start += term.columns.length + term.positions.length
    // Where one draw in ten cannot be estimated, those that can are no fair sample of them.
    if (clusters < 2 || draws.length < 0.9 * drawing.draws)
      return nothingOf(term.factor, 'no-estimate', design.rows)
    return estimateOf({
      model,
      term,
      clusters,
      whole: whole.slice(first, start),
      draws: draws.map((one) => one.slice(first, start)),
    })
  })
}

// In standard deviations of a column: a hundredth of what a thousand draws leave unsure.
const precisionOfDraw = 1e-4

function estimateOf(given: {
  readonly model: Model
  readonly term: Term
  readonly clusters: number
  readonly whole: readonly number[]
  readonly draws: readonly (readonly number[])[]
}): Estimate {
  const { model, term, clusters, whole, draws } = given
  const count = term.columns.length
  const levels = term.columns.map((column, at) => {
    const scale = model.design.scale[column]!
    const { low, high, p } = byClusters(whole[at]!, spreadOf(draws, at), clusters)
    return {
      level: term.levels?.[at + 1] ?? null,
      estimate: whole[at]! / scale,
      low: low / scale,
      high: high / scale,
      p,
    }
  })
  const chances = term.positions.map((_, at) => whole[count + at]!)
  const pairs = pairsOfPositions(term, (position) => chances[term.positions.indexOf(position)]!)
  const errorOf = (two: TwoPositions) =>
    spreadOf(
      draws.map((one) => [one[count + two.to]! - one[count + two.from]!]),
      0,
    )
  const intervalOf = (two: TwoPositions, level?: number) => {
    const { low, high } = byClusters(two.points, errorOf(two), clusters, level)
    return { low, high }
  }
  const [largest] = pairs
  const all = pairs.map((two) => intervalOf(two))
  const passes = all.findIndex((interval) => !isWithin(interval))
  const [from, to] = [term.positions[largest!.from]!.label, term.positions[largest!.to]!.label]
  return {
    factor: term.factor,
    rows: model.design.rows,
    levels,
    reference: term.levels?.[0] ?? null,
    p:
      count === 1
        ? levels[0]!.p
        : jointP(
            whole.slice(0, count),
            draws.map((one) => one.slice(0, count)),
            clusters,
          ),
    gap: { from, to, points: largest!.points, standardError: errorOf(largest!), ...all[0]! },
    gapAt: (level) => intervalOf(largest!, level),
    gaps: passes < 0 ? all : all.slice(0, passes + 1),
    because: null,
  }
}

/** Of each factor its coefficients, then the mean chance at each of its values. */
function told({ design, terms }: Pick<Model, 'design' | 'terms'>, fit: FirthFit): number[] {
  const corrected = withFlic(design, fit.coefficients)
  return terms.flatMap(({ columns, positions }) => [
    ...columns.map((column) => fit.coefficients[column]!),
    ...positions.map(({ values }) => meanChance(design, corrected, values)),
  ])
}
