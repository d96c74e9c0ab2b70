import type { Instance } from './instance.ts'
import type { RefusalCode } from './matching-refusal.ts'
import type { Pair, Result } from './result.ts'

/** What one wish changes, exactly. `change` is after - before; `lowest` is null when either has no unlocked pair. */
export type Price =
  | {
      readonly possible: true
      readonly before: Figures
      readonly after: Figures
      readonly change: Figures
      readonly mentees: readonly Move[]
      readonly mentors: readonly Move[]
      /** The whole arrangement after the wish, sorted as in a result. */
      readonly pairs: readonly Pair[]
    }
  | { readonly possible: false; readonly code: RefusalCode; readonly ids: readonly string[] }

export type Figures = { readonly served: number; readonly lowest: number | null; readonly total: number }

/** A person whose partners change: ids on the other side, sorted. */
export type Move = {
  readonly id: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What changes if this pair is locked. `result` must be an optimum of `instance`. */
export function priceOfForcing(
  instance: Instance,
  result: Result,
  menteeId: string,
  mentorId: string,
): Price {
  throw new Error(`to come: ${instance.menteeIds.length} ${result.goal} ${menteeId} ${mentorId}`)
}

/** What changes if this pair is forbidden. `result` must be an optimum of `instance`. */
export function priceOfForbidding(
  instance: Instance,
  result: Result,
  menteeId: string,
  mentorId: string,
): Price {
  throw new Error(`to come: ${instance.menteeIds.length} ${result.goal} ${menteeId} ${mentorId}`)
}
