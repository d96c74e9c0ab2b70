import type { OrderedDistance } from '../../problem/criterion.ts'
import { twoSided, type Measure } from './measure.ts'

export function orderedDistance(criterion: OrderedDistance): Measure {
  const { direction, atLeast, atMost, tolerance, mentees, mentors } = criterion
  const gapOf = (mentee: number, mentor: number) => {
    const more = mentors[mentor]! - mentees[mentee]!
    if (direction === 'alike') return Math.abs(more)
    return direction === 'mentor-more' ? more : -more
  }
  return twoSided(
    criterion,
    (mentee, mentor) => {
      const gap = gapOf(mentee, mentor)
      const outside = Math.max(atLeast - gap, gap - atMost, 0)
      if (outside === 0) return 10_000
      return outside > tolerance ? 0 : Math.floor(10_000 - (10_000 * outside) / (tolerance + 1))
    },
    (mentee, mentor) => ({ kind: 'ordered-distance', gap: mentors[mentor]! - mentees[mentee]! }),
  )
}
