import type { Highs } from 'highs'
import { highsData } from '../highs/highs-data.ts'
import { modelOf } from '../highs/model-of.ts'
import type { Wanted } from '../highs/wanted.ts'
import { worthOfServed } from '../highs/worth-of-served.ts'
import { worthOfTotal } from '../highs/worth-of-total.ts'
import { parts, type Prices } from './price-arcs.ts'

/** The largest total of the linear relaxation, and its prices; null where not even fractions of pairs keep all. */
export type Relaxed = { readonly total: number; readonly prices: Prices }

/** On these arcs alone. Nothing rests on these prices but time: what they prove is counted anew. */
export function relax(
  highs: Highs,
  wanted: Wanted,
  arcOf: readonly number[],
  goal: 'total' | 'served' = 'total',
): Relaxed | null {
  const { instance, byId, lines, served, mostServed } = wanted
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
  const model = modelOf(wanted, arcOf)
  const worth = goal === 'total' ? worthOfTotal(instance, model) : worthOfServed(model)
  return highs.withModel(highsData(highs, model, worth), (opened): Relaxed | null => {
    opened.options.set({ output_flag: false, random_seed: 1 })
    opened.run()
    const status = opened.getModelStatus()
    // Nothing is unbounded: every column is at most 1.
    if (status === infeasible || status === unboundedOrInfeasible) return null
    if (status !== optimal) throw new Error(`highs-status-${status}`)
    const { rowDual } = opened.getSolution()
    const priceOf = (line: number) => Math.round(-rowDual[line]! * parts)
    const ofQuotas = byId.mentors.length
    const ofServing = ofQuotas + lines.length
    // Where everybody must be served, each has a price; the highest serves all.
    const prices = Array.from({ length: model.serving }, (_, at) => priceOf(ofServing + at))
    const price = prices.reduce((highest, one) => Math.max(highest, one), -Infinity)
    const mentors = new Float64Array(instance.max.length)
    byId.mentors.forEach((mentor, line) => {
      mentors[mentor] = instance.min[mentor]! > 0 ? -priceOf(line) : Math.max(0, -priceOf(line))
    })
    return {
      total: Number(opened.info.get('objective_function_value')),
      prices: {
        mentors,
        served: goal === 'served' ? parts : served === mostServed ? price : Math.max(0, price),
        lines: lines.map((_, at) => Math.max(0, priceOf(ofQuotas + at))),
      },
    }
  })
}
