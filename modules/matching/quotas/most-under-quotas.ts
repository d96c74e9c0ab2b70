import type { Highs } from 'highs'
import { modelOf } from './model-of.ts'
import { runHighs, type Found } from './run-highs.ts'
import type { Wanted } from './wanted.ts'

/** As many served as quotas allow, on all arcs. */
export function mostUnderQuotas(highs: Highs, wanted: Wanted, nodes: number): Found {
  const model = modelOf(wanted, wanted.byId.arcs)
  const worth = new Float64Array(model.columns)
  for (const column of model.servedColumns) worth[column] = 1
  return runHighs(highs, model, { worth, nodes })
}
