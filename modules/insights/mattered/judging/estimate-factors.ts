import { fitFirth } from '../../statistics/index.ts'
import type { Factor } from '../factor.ts'
import { modelOf, type Model } from '../model/model.ts'
import { estimateByClusters } from './by-clusters.ts'
import { estimateByProfile } from './by-profile.ts'
import { nothingOf, type Estimate } from './estimate.ts'

export type Asked = {
  readonly factors: readonly Factor[]
  readonly fixed: readonly Factor[]
  /** Of each row; null where rows are independent. */
  readonly clusters: readonly number[] | null
  /** All factors in one model, rather than each alone. */
  readonly together: boolean
  readonly draws: number
  readonly seed: number
  /** Hears of each step, and may throw to stop. */
  readonly onStep?: () => void
}

/** What the outcome, where it is known, says of each factor: alone, or all in one model. */
export function estimateFactors(asked: Asked, outcome: readonly (boolean | null)[]): Estimate[] {
  const { factors, together } = asked
  const models = together && factors.length > 0 ? [factors] : factors.map((factor) => [factor])
  const found = models.flatMap((own) => estimateModel(asked, own, outcome))
  return factors.map((factor) => found.find((estimate) => estimate.factor === factor)!)
}

function estimateModel(
  asked: Asked,
  factors: readonly Factor[],
  outcome: readonly (boolean | null)[],
): Estimate[] {
  const { fixed } = asked
  const isKnown = (row: number) => [...factors, ...fixed].every(({ values }) => values[row] !== null)
  const rows = outcome.flatMap((success, row) => (success !== null && isKnown(row) ? [row] : []))
  if (rows.length === 0) return factors.map((factor) => nothingOf(factor, 'one-value'))
  const given = { factors, fixed, rows, outcome: rows.map((row) => outcome[row]!) }
  const model = modelOf(given)
  const left = model.left.map(({ factor, because }) => nothingOf(factor, because, rows.length))
  return [...left, ...estimateTerms(asked, model, rows, (reference) => modelOf({ ...given, reference }))]
}

function estimateTerms(
  asked: Asked,
  model: Model,
  rows: readonly number[],
  seenFrom: (reference: string) => Model,
): Estimate[] {
  const fit = fitFirth(model.design)
  if (fit === null) return model.terms.map(({ factor }) => nothingOf(factor, 'no-estimate', rows.length))
  const clusters = asked.clusters === null ? null : numbered(rows.map((row) => asked.clusters![row]!))
  const isClustered = clusters !== null && new Set(clusters).size < rows.length
  if (isClustered) {
    const { draws, seed, onStep } = asked
    return estimateByClusters(model, fit, { clusters, draws, seed, ...(onStep && { onDraw: onStep }) })
  }
  return model.terms.map((term) => {
    asked.onStep?.()
    return estimateByProfile(model, fit, term, seenFrom)
  })
}

function numbered(clusters: readonly number[]): number[] {
  const places = new Map([...new Set(clusters)].map((cluster, place) => [cluster, place]))
  return clusters.map((cluster) => places.get(cluster)!)
}
