import { scoreCohort } from 'matching-engine'
import type { PairIds } from '../reasons/reader.ts'
import type { KeptProblem } from './kept-problem.ts'

/** How well each pair answers one criterion, 0 to 100; null where one of both did not answer. */
export type Agreement = { readonly criterionId: string; readonly values: readonly (number | null)[] }

/** What a run measured between the two of each pair. Whom it forbade or fixed changes nothing of that. */
export function agreementOfPairs(kept: KeptProblem, pairs: readonly PairIds[]): Agreement[] {
  const { quotas: _, ...problem } = kept
  const { instance, criteria } = scoreCohort({
    ...problem,
    vetoes: [],
    locks: [],
    mentors: problem.mentors.map((mentor) => ({ ...mentor, min: 0 })),
  })
  const rows = new Map(instance.menteeIds.map((id, at) => [id, at]))
  const columns = new Map(instance.mentorIds.map((id, at) => [id, at]))
  const cells = pairs.map(({ menteeId, mentorId }) => {
    const [row, column] = [rows.get(menteeId), columns.get(mentorId)]
    return row === undefined || column === undefined ? undefined : row * columns.size + column
  })
  return criteria.map(({ id, values }) => ({
    criterionId: id,
    values: cells.map((cell) => {
      const value = cell === undefined ? missing : values[cell]!
      return value === missing ? null : value / 100
    }),
  }))
}

// As the engine writes it where an answer is missing.
const missing = 65_535
