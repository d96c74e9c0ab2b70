import { expect, it } from 'vitest'
import type { Criterion } from './criterion.ts'
import type { Problem } from './problem.ts'
import { bytesOfCohort } from '../scoring/refuse-too-large.ts'
import { reweigh } from '../scoring/reweigh.ts'
import { scoreCohort } from '../scoring/score-cohort.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { needs, seniority, smallProblem } from '../testing/small-problem.ts'

const { mentees, mentors } = smallProblem()
const lock = (menteeId: string, mentorId: string) => ({ menteeId, mentorId })
const excluded = { id: 'former', kind: 'excluded-pairs', pairs: [lock('ada', 'mia')] } as const

const vectors = (column: (number[] | null)[]): Criterion => ({
  id: 'about',
  weight: 1,
  kind: 'likeness',
  mentees: column,
  mentors: [[1, 2], null, null],
})

it.each<[string, Partial<Problem>, string, string[]]>([
  ['a mentee twice', { mentees: [...mentees, mentees[0]!] }, 'duplicate-id', ['ada']],
  ['a criterion twice', { criteria: [needs, needs] }, 'duplicate-id', ['needs']],
  ['a veto called self', { vetoes: [{ ...excluded, id: 'self' }] }, 'duplicate-id', ['self']],
  ['half a place', { mentees: [{ id: 'ada', wants: 0.5 }, mentees[1]!] }, 'bad-capacity', ['ada']],
  [
    'a minimum over its maximum',
    { mentors: [{ id: 'mia', min: 2, max: 1 }, ...mentors.slice(1)] },
    'bad-capacity',
    ['mia'],
  ],
  [
    'a column too short',
    { criteria: [{ ...seniority, mentees: [1] } as Criterion] },
    'bad-answers',
    ['seniority'],
  ],
  [
    'an unknown half-hour',
    {
      criteria: [
        {
          id: 'hours',
          weight: 1,
          kind: 'common-hours',
          targetHalfHours: 4,
          mentees: [[336], null],
          mentors: [null, null, null],
        },
      ],
    },
    'bad-answers',
    ['hours'],
  ],
  ['vectors of two lengths', { criteria: [vectors([[1, 2], [3]])] }, 'bad-answers', ['about']],
  ['a vector that was not quantised', { criteria: [vectors([[0.5, 2], null])] }, 'bad-answers', ['about']],
  ['a negative weight', { criteria: [{ ...needs, weight: -1 }] }, 'bad-weight', ['needs']],
  ['weights all zero', { criteria: [{ ...needs, weight: 0 }] }, 'weights-all-zero', []],
  ['no criterion', { criteria: [] }, 'weights-all-zero', []],
  ['a lock of nobody', { locks: [lock('ada', 'zoe')] }, 'unknown-id', ['zoe']],
  ['a lock twice', { locks: [lock('ada', 'mia'), lock('ada', 'mia')] }, 'duplicate-lock', ['ada', 'mia']],
  [
    'a lock against a veto',
    { vetoes: [excluded], locks: [lock('ada', 'mia')] },
    'lock-vetoed',
    ['ada', 'mia', 'former'],
  ],
  [
    'a mentee with two locks',
    { locks: [lock('ada', 'mia'), lock('ada', 'noe')] },
    'locks-over-capacity',
    ['ada'],
  ],
  [
    'a mentor with two locks',
    { locks: [lock('ada', 'mia'), lock('bob', 'mia')] },
    'locks-over-capacity',
    ['mia'],
  ],
  [
    'a lock with oneself',
    { mentors: [{ id: 'ada', min: 0, max: 1 }, ...mentors.slice(1)], locks: [lock('ada', 'ada')] },
    'lock-same-person',
    ['ada', 'ada'],
  ],
])('%s', (_, changes, code, ids) => {
  expect(attempt(() => scoreCohort(smallProblem(changes)))).toMatchObject({ code, ids })
})

it('a cohort beyond the memory allowed is refused, with the size that would fit', () => {
  const people = Array.from({ length: 40 }, (_, at) => `person ${at}`)
  const crowd = smallProblem({
    mentees: people.map((id) => ({ id, wants: 1 })),
    mentors: people.slice(0, 20).map((id) => ({ id: `other ${id}`, min: 0, max: 2 })),
    criteria: [{ id: 'given', weight: 1, kind: 'given', values: Array.from({ length: 800 }, () => 5) }],
  })
  const needed = bytesOfCohort(crowd)
  expect(scoreCohort(crowd, { memoryBytes: needed }).instance.column).toHaveLength(800)
  expect(attempt(() => scoreCohort(crowd, { memoryBytes: needed / 4 }))).toMatchObject({
    code: 'too-large',
    ids: ['40', '20', '20', '10'],
  })
})

it('minimum loads beyond what mentees can give name the mentors', () => {
  const greedy = mentors.map(({ id }) => ({ id, min: id === 'oli' ? 0 : 2, max: 2 }))
  const { instance } = scoreCohort(smallProblem({ mentors: greedy }))
  expect(attempt(() => solve(instance, { goal: 'best-fit', seed: '' }))).toMatchObject({
    code: 'minimum-loads-impossible',
    ids: ['mia', 'noe'],
  })
})

it('a slider moved to nothing is refused, as is one of no criterion', () => {
  const scored = scoreCohort(smallProblem())
  expect(attempt(() => reweigh(scored, { needs: 0, seniority: 0 }))).toMatchObject({
    code: 'weights-all-zero',
  })
  expect(attempt(() => reweigh(scored, { charm: 3 }))).toMatchObject({ code: 'unknown-id', ids: ['charm'] })
})
