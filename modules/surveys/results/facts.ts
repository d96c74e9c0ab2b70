import type { Wording } from '../../../platform/contract.ts'

/** Answers to the headline question that figures count; `cases`: with what counts as a yes. */
export type Counted = { readonly of: number; readonly cases: number }

/** One edition, or those from outside: who was asked, who answered, and the answers counted in it. */
export type GroupFacts = Counted & {
  readonly id: string | null
  readonly name: Wording | null
  readonly programmeId: string | null
  readonly programmeName: Wording | null
  readonly asked: number
  readonly answered: number
}
