import { createMeasure } from './measures/create-measure.ts'
import type { Measure } from './measures/measure.ts'
import type { Problem } from '../problem/problem.ts'
import { createVeto, isSelf, type Forbids } from './vetoes/create-veto.ts'

/** A problem's criteria and vetoes made ready to be asked about any pair of positions. */
export type Compiled = {
  readonly measures: readonly Measure[]
  readonly vetoes: readonly { readonly id: string; readonly forbids: Forbids }[]
}

const compiled = new WeakMap<Problem, Compiled>()

/** Made once a problem: a Scored that was posted to a worker carries only data, so this is found or made again. */
export function compile(problem: Problem): Compiled {
  const known = compiled.get(problem)
  if (known) return known
  const made = {
    measures: problem.criteria.map((criterion) => createMeasure(criterion, problem)),
    vetoes: [
      { id: 'self', forbids: isSelf(problem) },
      ...problem.vetoes.map((veto) => ({ id: veto.id, forbids: createVeto(veto, problem) })),
    ],
  }
  compiled.set(problem, made)
  return made
}
