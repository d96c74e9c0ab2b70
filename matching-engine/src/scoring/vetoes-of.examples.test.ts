import { expect, it } from 'vitest'
import { scoreCohort } from './score-cohort.ts'
import { smallProblem } from '../testing/small-problem.ts'
import type { Forbidding } from '../problem/veto.ts'
import { vetoCounts, vetoesOf } from './vetoes-of.ts'

const english = (level: number) => [{ language: 'en', level }]

it.each<[string, Forbidding, string[]]>([
  [
    'an excluded pair',
    { kind: 'excluded-pairs', pairs: [{ menteeId: 'ada', mentorId: 'noe' }] },
    ['ada noe'],
  ],
  ['people who are not there', { kind: 'excluded-pairs', pairs: [{ menteeId: 'zoe', mentorId: 'noe' }] }, []],
  [
    'the same team',
    { kind: 'same-group', mentees: [['t1'], null], mentors: [['t2', 't1'], ['t3'], null] },
    ['ada mia'],
  ],
  [
    'nothing shared',
    { kind: 'must-share', mentees: [['x'], null], mentors: [['x'], ['y'], null] },
    ['ada noe'],
  ],
  [
    'no language at the level',
    {
      kind: 'must-share-language',
      level: 3,
      mentees: [english(4), null],
      mentors: [english(2), english(3), null],
    },
    ['ada mia'],
  ],
  [
    'too few hours',
    { kind: 'must-share-hours', halfHours: 2, mentees: [[1, 2, 3], null], mentors: [[3, 4], [2, 3], null] },
    ['ada mia'],
  ],
  [
    'too far',
    {
      kind: 'too-far',
      maximumKm: 120,
      mentees: [{ latitude: 0, longitude: 0 }, null],
      mentors: [{ latitude: 1, longitude: 0 }, { latitude: 0, longitude: -2 }, null],
    },
    ['ada noe'],
  ],
  [
    'a stated preference, unless the mentor says so',
    { kind: 'stated-preference', mentees: [null, ['woman']], mentors: [['woman'], ['man'], null] },
    ['bob noe', 'bob oli'],
  ],
  [
    'someone who is not ready',
    { kind: 'not-ready', menteesReady: [true, true], mentorsReady: [true, true, false] },
    ['ada oli', 'bob oli'],
  ],
])('%s', (_, forbidding, forbidden) => {
  const problem = smallProblem({ vetoes: [{ id: 'veto', ...forbidding }] })
  const scored = scoreCohort(problem)
  const pairs = problem.mentees.flatMap(({ id: mentee }) =>
    problem.mentors.map(({ id: mentor }) => [mentee, mentor]),
  )
  const found = pairs.filter(([mentee, mentor]) => vetoesOf(scored, mentee!, mentor!).length > 0)
  expect(found.map((pair) => pair.join(' '))).toEqual(forbidden)
  expect(scored.instance.column.length).toBe(6 - forbidden.length)
})

it('a person on both sides is never paired with themself', () => {
  const mentors = [{ id: 'mia', personId: 'p1', min: 0, max: 1 }, ...smallProblem().mentors.slice(1)]
  const mentees = [{ id: 'ada', personId: 'p1', wants: 1 }, ...smallProblem().mentees.slice(1)]
  expect(vetoesOf(scoreCohort(smallProblem({ mentees, mentors })), 'ada', 'mia')).toEqual(['self'])
})

it('an unmatched person is told what stood in the way', () => {
  const vetoes = [
    { id: 'team', kind: 'same-group' as const, mentees: [['t'], null], mentors: [['t'], null, null] },
    { id: 'place', kind: 'must-share' as const, mentees: [['x'], null], mentors: [['y'], ['y'], ['x']] },
  ]
  const scored = scoreCohort(smallProblem({ vetoes }))
  expect(vetoCounts(scored, 'mentee', 'ada')).toEqual([
    { vetoId: 'place', count: 2 },
    { vetoId: 'team', count: 1 },
  ])
  expect(vetoCounts(scored, 'mentor', 'mia')).toEqual([
    { vetoId: 'team', count: 1 },
    { vetoId: 'place', count: 1 },
  ])
})
