import type { PairEvidence } from './pair-evidence.ts'

export const meetingsOfSuccess = 3
export const scoreOfSuccess = 3

/**
 * Whether a pair whose time is over succeeded: three meetings held, the last answer of each at 3 or more, not ended early.
 * What silence leaves open is unknown (null), never a failure: dates that nobody confirmed, answers that never came.
 */
export function successOf(
  pair: Pick<PairEvidence, 'endedEarly' | 'held' | 'unconfirmed' | 'lastScores'>,
): boolean | null {
  const { endedEarly, held, unconfirmed, lastScores } = pair
  if (endedEarly || lastScores.some((score) => score !== null && score < scoreOfSuccess)) return false
  if (held >= meetingsOfSuccess) return lastScores.every((score) => score !== null) ? true : null
  const saidSomething = held > 0 || lastScores.some((score) => score !== null)
  return saidSomething && held + unconfirmed < meetingsOfSuccess ? false : null
}
