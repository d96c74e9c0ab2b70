import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { createInstance } from '../instance/create-instance.ts'
import type { Goal } from '../problem/problem.ts'
import { solve } from './solve.ts'
import { tableInstance } from '../testing/table-instance.ts'

describe.each<Goal>(['best-fit', 'nobody-left-out'])('%s', (goal) => {
  it.each([
    ['no mentee', 0, 3],
    ['no mentor', 3, 0],
    ['nobody at all', 0, 0],
  ])('%s: nobody is served, and that is proven', (_, mentees, mentors) => {
    const instance = tableInstance(mentees, mentors, () => 1)
    const result = solve(instance, { goal, seed: '' })
    expect(result).toMatchObject({ pairs: [], served: 0, lowest: null, total: 0 })
    expect(checkCertificate(instance, result)).toEqual({ proven: true })
  })

  it('nobody allowed: nobody is served, and that is proven', () => {
    const people = { mentees: [{ id: 'a', wants: 1 }], mentors: [{ id: 'b', min: 0, max: 3 }] }
    const instance = createInstance({ ...people, arcs: [] })
    const result = solve(instance, { goal, seed: '' })
    expect(result.pairs).toEqual([])
    expect(checkCertificate(instance, result)).toEqual({ proven: true })
  })

  it.each<[string, (mentee: number, mentor: number) => number, number]>([
    ['all scores equal', () => 5000, 60 * 5000],
    ['clones of seven mentees and three mentors', (i, j) => (i % 7) * (j % 3) * 400, 106_000],
    ['pure popularity', (_, j) => 100 * j, 100 * ((60 * 59) / 2)],
  ])('%s: solved and proven', (_, score, total) => {
    const instance = tableInstance(60, 60, score)
    const result = solve(instance, { goal, seed: 'x' })
    expect(result).toMatchObject({ served: 60 })
    expect(goal === 'best-fit' ? result.total : total).toBe(total)
    expect(checkCertificate(instance, result)).toEqual({ proven: true })
  })
})

it('serving one more mentee comes before any score', () => {
  const instance = createInstance({
    mentees: [
      { id: 'a', wants: 1 },
      { id: 'b', wants: 1 },
    ],
    mentors: [
      { id: 'x', min: 0, max: 1 },
      { id: 'y', min: 0, max: 1 },
    ],
    arcs: [
      { menteeId: 'a', mentorId: 'x', score: 10_000 },
      { menteeId: 'a', mentorId: 'y', score: 0 },
      { menteeId: 'b', mentorId: 'x', score: 0 },
    ],
  })
  expect(solve(instance, { goal: 'best-fit', seed: '' })).toMatchObject({ served: 2, total: 0 })
})

it('nobody left out raises the lowest score at the price of the total', () => {
  const scores = [
    [9000, 4000],
    [5000, 300],
  ]
  const instance = tableInstance(2, 2, (i, j) => scores[i]![j]!)
  expect(solve(instance, { goal: 'best-fit', seed: '' })).toMatchObject({ lowest: 300, total: 9300 })
  expect(solve(instance, { goal: 'nobody-left-out', seed: '' })).toMatchObject({ lowest: 4000, total: 9000 })
})

it('a second mentor never takes the place of somebody’s first', () => {
  const instance = tableInstance(2, 2, (i) => (i === 0 ? 9000 : 10), { wants: 2 })
  const { pairs } = solve(instance, { goal: 'best-fit', seed: '' })
  expect(new Set(pairs.map(({ menteeId }) => menteeId)).size).toBe(2)
})
