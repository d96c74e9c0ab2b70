import type { Highs } from 'highs'
import { modelOf } from '../highs/model-of.ts'
import { runHighs, type Found } from '../highs/run-highs.ts'
import type { Wanted } from '../highs/wanted.ts'
import { worthOfServed } from '../highs/worth-of-served.ts'

/** As many served as quotas allow, on all arcs. */
export function mostUnderQuotas(highs: Highs, wanted: Wanted, nodes: number): Found {
  const model = modelOf(wanted, wanted.byId.arcs)
  return runHighs(highs, model, { worth: worthOfServed(model), nodes })
}
