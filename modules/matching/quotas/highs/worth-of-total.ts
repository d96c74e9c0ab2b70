import type { Instance } from 'matching-engine'
import type { Model } from './model-of.ts'

/** The score of each arc of a model. */
export function worthOfTotal({ score }: Pick<Instance, 'score'>, { columns, arcOf }: Model): Float64Array {
  return Float64Array.from({ length: columns }, (_, at) => score[arcOf[at] ?? -1] ?? 0)
}
