import type { SharedOptions } from '../../problem/criterion.ts'
import { rounded, twoSided, type Measure } from './measure.ts'
import { numberOptions, optionSets, sharedCount } from './option-sets.ts'

export function sharedOptions(criterion: SharedOptions): Measure {
  const numbers = numberOptions(criterion.mentees, criterion.mentors)
  const mentees = optionSets(criterion.mentees, numbers)
  const mentors = optionSets(criterion.mentors, numbers)
  return twoSided(
    criterion,
    (mentee, mentor) => {
      const shared = sharedCount(mentees, mentee, mentors, mentor)
      const [here, there] = [mentees.size[mentee]!, mentors.size[mentor]!]
      return rounded(
        10_000 * shared,
        criterion.likeness === 'jaccard' ? here + there - shared : Math.min(here, there),
      )
    },
    (mentee, mentor) => ({
      kind: 'shared-options',
      shared: [...new Set(criterion.mentees[mentee])].filter((option) =>
        criterion.mentors[mentor]!.includes(option),
      ),
    }),
  )
}
