import { expect, it } from 'vitest'
import { inventedInstance } from '../testing/invented-instance.ts'
import { solve } from './solve.ts'
import { SolvingCancelled, type Progress } from './watch.ts'

const instance = inventedInstance({ mentees: 3000, mentors: 3000, arcs: 12, shape: 'mentoring', seed: 3 })

it('says how far it is, from counting to settling, and gives the same pairs as unwatched', () => {
  const told: Progress[] = []
  const watched = solve(instance, {
    goal: 'nobody-left-out',
    seed: '',
    onProgress: (step) => told.push(step),
  })
  expect([...new Set(told.map(({ step }) => step))]).toEqual(['counting', 'bidding', 'settling'])
  expect(told.filter(({ done, of }) => done < 0 || done > of)).toEqual([])
  expect(watched.pairs).toEqual(solve(instance, { goal: 'nobody-left-out', seed: '' }).pairs)
})

it.each([0, 1, 5, 12])('ends at once when cancelled after %i questions', (patience) => {
  let asked = 0
  const isCancelled = () => asked++ >= patience
  expect(() => solve(instance, { goal: 'best-fit', seed: '', isCancelled })).toThrow(SolvingCancelled)
  expect(asked).toBe(patience + 1)
})
