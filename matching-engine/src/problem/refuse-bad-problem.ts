import { positionOf, positions } from '../instance/create-instance.ts'
import { MatchingRefusal } from './matching-refusal.ts'
import { refuseBadMeasure } from '../scoring/measures/refuse-bad-measure.ts'
import type { Problem } from './problem.ts'
import { refuseBadCapacities, refuseDuplicateIds } from './refuse-bad-people.ts'
import { refuseBadVeto } from '../scoring/vetoes/refuse-bad-veto.ts'

/** Throws MatchingRefusal for input that contradicts itself, before anything is computed. */
export function refuseBadProblem(problem: Problem): void {
  refuseDuplicateIds(problem.mentees)
  refuseDuplicateIds(problem.mentors)
  refuseDuplicateIds(problem.criteria)
  refuseDuplicateIds([{ id: 'self' }, ...problem.vetoes])
  refuseBadCapacities(problem.mentees, problem.mentors)
  refuseBadWeights(problem.criteria)
  for (const criterion of problem.criteria) refuseBadMeasure(criterion.id, criterion, problem)
  for (const veto of problem.vetoes) refuseBadVeto(veto, problem)
  refuseUnknownLocks(problem)
}

/** Throws `bad-weight` unless integers from 0 to 1 000 000, and `weights-all-zero`. */
export function refuseBadWeights(
  criteria: readonly { readonly id: string; readonly weight: number }[],
): void {
  const bad = criteria.filter(({ weight }) => !Number.isInteger(weight) || weight < 0 || weight > 1_000_000)
  if (bad.length > 0)
    throw new MatchingRefusal(
      'bad-weight',
      bad.map(({ id }) => id),
    )
  if (criteria.every(({ weight }) => weight === 0)) throw new MatchingRefusal('weights-all-zero')
}

function refuseUnknownLocks({ mentees, mentors, locks }: Problem): void {
  const [menteeAt, mentorAt] = [positions(mentees), positions(mentors)]
  for (const { menteeId, mentorId } of locks) {
    const mentee = mentees[positionOf(menteeAt, menteeId)]!
    const mentor = mentors[positionOf(mentorAt, mentorId)]!
    if ((mentee.personId ?? menteeId) === (mentor.personId ?? mentorId)) {
      throw new MatchingRefusal('lock-same-person', [menteeId, mentorId])
    }
  }
}
