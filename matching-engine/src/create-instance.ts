import type { Instance } from './instance.ts'
import type { Lock } from './problem.ts'

export type Arcs = {
  readonly mentees: readonly { readonly id: string; readonly wants: number }[]
  readonly mentors: readonly { readonly id: string; readonly min: number; readonly max: number }[]
  readonly arcs: readonly { readonly menteeId: string; readonly mentorId: string; readonly score: number }[]
  readonly locks?: readonly Lock[]
}

/** An instance from arcs scored elsewhere, in the order given. Throws MatchingRefusal on bad ids, scores or locks. */
export function createInstance(input: Arcs): Instance {
  throw new Error(`to come: ${input.arcs.length}`)
}
