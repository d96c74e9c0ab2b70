import { expect, it } from 'vitest'
import { isOneTooMany, mayWriteGoals } from './why-not.ts'

const goals = [1, 2, 3, 4, 5].map((at) => ({ id: `${at}`, state: 'open' as const }))

it('five goals are enough; one that is set aside makes room for another, and comes back only where there is room', () => {
  expect(isOneTooMany(goals, { id: null, state: 'open' })).toBe(true)
  expect(isOneTooMany(goals, { id: '5', state: 'reached' })).toBe(false)
  const four = [...goals.slice(0, 4), { id: '5', state: 'set-aside' as const }]
  expect(isOneTooMany(four, { id: null, state: 'open' })).toBe(false)
  expect(isOneTooMany([...four, { id: '6', state: 'open' as const }], { id: '5', state: 'open' })).toBe(true)
})

it('a mentor words no goal of somebody else; peers word their own', () => {
  expect((['mentor', 'mentee', 'peer'] as const).map(mayWriteGoals)).toEqual([false, true, true])
})
