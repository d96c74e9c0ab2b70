import type { Missing } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import { isPutAside } from '../cohort/telling-answers.ts'
import { questionsIn } from '../criteria/questions-in.ts'
import type { PairIds } from './reader.ts'
import type { Share } from './share-of.ts'

/** Who has not answered a criterion. What was answered and put aside is not missing: nobody is said to have kept silent. */
export function trulyMissing(
  cohort: Cohort,
  { menteeId, mentorId }: PairIds,
  { criterion, found }: Share,
): Missing | 'put-aside' {
  if (found.missing === null) return null
  const questions = questionsIn(criterion.measure)
  const sides = (['mentee', 'mentor'] as const).filter(
    (side) =>
      (found.missing === 'both' || found.missing === side) &&
      !isPutAside(cohort, side === 'mentee' ? menteeId : mentorId, questions),
  )
  return sides.length === 2 ? 'both' : (sides[0] ?? 'put-aside')
}
