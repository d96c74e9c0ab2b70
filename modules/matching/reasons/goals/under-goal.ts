import { solve, type Arrangement, type SolveOptions } from 'matching-engine'
import type { Matched } from '../../outcome/outcome.ts'

export type ComparedGoal = 'best-fit' | 'everybody-has-somebody'

type Known = Partial<Record<ComparedGoal, Arrangement>>

// Asked for each person without a pair, and by the studio: the same for all of a result.
const solved = new WeakMap<Matched['result'], Known>()

/** The same scores under another goal; null where quotas are asked, which go with one goal alone. */
export function underGoal({ scored, policy, result }: Matched, goal: ComparedGoal): Arrangement | null {
  if (policy.quotas.length > 0) return null
  const known = solved.get(result) ?? {}
  const asked: SolveOptions = { goal, seed: policy.seed }
  const other = known[goal] ?? solve(scored.instance, asked)
  solved.set(result, { ...known, [goal]: other })
  return other
}

/** Mentors with at least one pair. */
export function mentorsWithSomebody({ pairs }: Pick<Matched['result'], 'pairs'>): ReadonlySet<string> {
  return new Set(pairs.map(({ mentorId }) => mentorId))
}

/** Points out of 100, to a tenth, that a pair loses on average from one arrangement to another; negative for a gain. */
export function averageLoss(from: Figures, to: Figures): number {
  const lost = average(from) - average(to)
  // Minus zero would be written with its sign.
  return Math.round(10 * lost) / 10 || 0
}

type Figures = Pick<Matched['result'], 'pairs' | 'total'>

function average({ pairs, total }: Figures): number {
  return pairs.length === 0 ? 0 : total / pairs.length / 100
}
