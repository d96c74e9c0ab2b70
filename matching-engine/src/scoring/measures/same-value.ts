import type { LearnerProfile, SameValue } from '../../problem/criterion.ts'
import { twoSided, type Measure } from './measure.ts'

/** All or nothing: the same value, or for complementary profiles another one. */
export function sameValue(criterion: SameValue | LearnerProfile): Measure {
  const { kind, mentees, mentors } = criterion
  const wanted = kind === 'same-value' || criterion.mode === 'same'
  const same = (mentee: number, mentor: number) => mentees[mentee] === mentors[mentor]
  return twoSided(
    criterion,
    (mentee, mentor) => (same(mentee, mentor) === wanted ? 10_000 : 0),
    (mentee, mentor) => ({ kind, same: same(mentee, mentor) }),
  )
}
