import type { Criterion, NeedsCovered } from '../problem/criterion.ts'
import type { Problem } from '../problem/problem.ts'

/** Two mentees and three mentors who named needs, offers and levels; tests change what matters to them. */
export function smallProblem(changes: Partial<Problem> = {}): Problem {
  return {
    mentees: [
      { id: 'ada', wants: 1 },
      { id: 'bob', wants: 1 },
    ],
    mentors: [
      { id: 'mia', min: 0, max: 1 },
      { id: 'noe', min: 0, max: 1 },
      { id: 'oli', min: 0, max: 1 },
    ],
    criteria: [needs, seniority],
    vetoes: [],
    locks: [],
    goal: 'best-fit',
    seed: 'spring',
    ...changes,
  }
}

export const needs: NeedsCovered & Pick<Criterion, 'id' | 'weight'> = {
  id: 'needs',
  weight: 3,
  kind: 'needs-covered',
  mentees: [['rates', 'clients'], ['contracts']],
  mentors: [['clients'], ['rates', 'contracts'], null],
}

export const seniority: Criterion = {
  id: 'seniority',
  weight: 1,
  kind: 'ordered-distance',
  direction: 'mentor-more',
  atLeast: 2,
  atMost: 5,
  tolerance: 1,
  mentees: [1, 3],
  mentors: [3, 7, 4],
}
