import type { Missing } from 'matching-engine'
import type { Cohort } from '../cohort/cohort.ts'
import { isPutAside } from '../cohort/telling-answers.ts'
import { readBy } from '../criteria/questions-in.ts'
import type { PairIds } from './reader.ts'
import type { Share } from './share-of.ts'

/** Who has not answered a criterion. What was answered and put aside is not missing: nobody is said to have kept silent. */
export function trulyMissing(
  cohort: Cohort,
  { menteeId, mentorId }: PairIds,
  { criterion, found }: Share,
): Missing | 'put-aside' {
  if (found.missing === null) return null
  const aside = sidesPutAside(cohort, { menteeId, mentorId }, { criterion, found })
  const sides = (['mentee', 'mentor'] as const).filter(
    (side) => (found.missing === 'both' || found.missing === side) && !aside.includes(side),
  )
  return sides.length === 2 ? 'both' : (sides[0] ?? 'put-aside')
}

/** Whose whole answer to a criterion is put aside, neither compared nor quoted. */
export function sidesPutAside(
  cohort: Cohort,
  { menteeId, mentorId }: PairIds,
  { criterion, found }: Share,
): ('mentee' | 'mentor')[] {
  const read = readBy(criterion.measure)
  return (['mentee', 'mentor'] as const).filter(
    (side) =>
      (found.missing === 'both' || found.missing === side) &&
      isPutAside(cohort, side === 'mentee' ? menteeId : mentorId, read),
  )
}
