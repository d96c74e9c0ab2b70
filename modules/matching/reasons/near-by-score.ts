import type { Pair, Scored } from 'matching-engine'
import { compareText } from '../quotas/compare-text.ts'

/** Who else was allowed for somebody, the highest score first: all that can be said where no price tells what is lost. */
export function nearByScore(
  { instance }: Scored,
  pairs: readonly Pair[],
  memberId: string,
): { readonly id: string; readonly score: number }[] {
  const { menteeIds, mentorIds, rowStart, column, score } = instance
  const given = new Set(
    pairs.flatMap(({ menteeId, mentorId }) =>
      menteeId === memberId ? mentorId : mentorId === memberId ? menteeId : [],
    ),
  )
  return menteeIds
    .flatMap((menteeId, i) =>
      [...column.subarray(rowStart[i], rowStart[i + 1])].flatMap((j, at) => {
        const id = menteeId === memberId ? mentorIds[j]! : mentorIds[j] === memberId ? menteeId : null
        return id === null || given.has(id) ? [] : { id, score: score[rowStart[i]! + at]! }
      }),
    )
    .toSorted((one, other) => other.score - one.score || compareText(one.id, other.id))
}
