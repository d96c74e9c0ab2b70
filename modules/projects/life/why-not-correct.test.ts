import { expect, it } from 'vitest'
import { settledAs } from './settled-as.ts'
import { whyNotCorrect } from './why-not-correct.ts'

it('a correction takes back no more than the line counts, and adds no more than the budget has', () => {
  const paid = { ofLine: 400_000, ofProject: 450_000, budget: 520_000 }
  expect(whyNotCorrect(0, paid)).toBe('nothing-to-correct')
  expect(whyNotCorrect(-400_000, paid)).toBeUndefined()
  expect(whyNotCorrect(-400_001, paid)).toBe('below-nothing')
  expect(whyNotCorrect(70_000, paid)).toBeUndefined()
  expect(whyNotCorrect(70_001, paid)).toBe('above-what-was-agreed')
  expect(whyNotCorrect(900_000, { ...paid, budget: null })).toBeUndefined()
  // A budget that shrank since keeps nobody from taking back.
  expect(whyNotCorrect(-1, { ...paid, budget: 100 })).toBeUndefined()
})

it('more paid than agreed is paid too much, and never left to pay', () => {
  expect([settledAs(100, 100), settledAs(100, 0), settledAs(0, 100), settledAs(0, 0)]).toEqual([
    'yes',
    'no',
    'over',
    'yes',
  ])
})
