import type { Instance } from '../instance/instance.ts'
import { arcOf } from '../instance/arc-of.ts'
import type { CoreArcs } from './core-instance.ts'

/** Those of the arcs that the instance lacks. */
export function newAmong(instance: Instance, { mentee, mentor, score }: CoreArcs): CoreArcs {
  const kept: number[] = []
  for (let at = 0; at < mentee.length; at++) if (arcOf(instance, mentee[at]!, mentor[at]!) < 0) kept.push(at)
  return {
    mentee: Int32Array.from(kept, (at) => mentee[at]!),
    mentor: Int32Array.from(kept, (at) => mentor[at]!),
    score: Uint16Array.from(kept, (at) => score[at]!),
  }
}
