import { createContext, use } from 'react'
import type { Cohort, Member, PairIds, Policy } from '../../rules.ts'
import type { Solver } from '../solving/use-solver.ts'
import type { PolicyEdit } from './policy-edit.ts'

/** What the parts of one studio share. */
export type StudioState = {
  cohort: Cohort
  policy: Policy
  solver: Solver
  memberOf: (memberId: string) => Member
  /** The first name, or the whole name where two people share the first. */
  called: (memberId: string) => string
  /** Undefined where the pairs are published: then there is nothing to decide. */
  edit: ((edit: PolicyEdit) => void) | undefined
  /** Takes back the last decision; undefined when there is none. */
  undo: (() => void) | undefined
  /** Ends the solving; the decisions go back to those whose pairs are on the screen. */
  stop: () => void
  /** A slider was let go. */
  settle: () => void
  selection: Selection | null
  select: (selection: Selection | null) => void
  /** 1 to 6, the same in sliders, bars and rows for as long as the studio is open. */
  colourOf: (criterionId: string) => number
  nameOfCriterion: (criterionId: string) => string
}

/** What the panel on the right explains. */
export type Selection =
  | { readonly kind: 'pair'; readonly pair: PairIds }
  | { readonly kind: 'person'; readonly memberId: string }

export const StudioContext = createContext<StudioState | null>(null)

export function useStudio(): StudioState {
  const state = use(StudioContext)
  if (!state) throw new Error('This part stands outside a studio.')
  return state
}
