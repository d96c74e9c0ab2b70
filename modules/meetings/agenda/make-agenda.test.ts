import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeAgenda, shareMinutes, stageOf } from './make-agenda.ts'

const kinds = (facts: Parameters<typeof makeAgenda>[0]) => makeAgenda(facts).map(({ kind }) => kind)
const none = { minutes: 45, carried: [], openGoals: [] }
const goals = ['a', 'b', 'c'].map((id) => ({ id, sentence: `Objectif ${id}` }))
const carried = [{ id: 'x', text: 'Envoyer le devis' }]

it('gets acquainted at the first meeting, and ends with a small step', () => {
  expect(kinds({ ...none, stage: 'first', openGoals: goals })).toEqual([
    'who-we-are',
    'situation',
    'hope',
    'next-step',
  ])
})

it('opens with what was carried over, then two open goals at most and what blocks', () => {
  const agenda = makeAgenda({ ...none, stage: 'middle', carried, openGoals: goals })
  expect(agenda.map(({ kind, words }) => words ?? kind)).toEqual([
    'news',
    'Envoyer le devis',
    'Objectif a',
    'Objectif b',
    'blocked',
    'next-step',
  ])
})

it('asks for a goal where there is none', () => {
  expect(kinds({ ...none, stage: 'middle' })).toEqual(['news', 'no-goal', 'blocked', 'next-step'])
})

it('looks back at the closing one', () => {
  expect(kinds({ ...none, stage: 'closing', openGoals: goals.slice(0, 1) })).toEqual([
    'way-here',
    'goal',
    'taken-along',
    'what-next',
  ])
})

it('lasts exactly as long as the meeting, every point at least a minute', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('first' as const, 'middle' as const, 'closing' as const),
      fc.integer({ min: 5, max: 600 }),
      fc.nat(5),
      fc.nat(5),
      (stage, minutes, manyCarried, manyGoals) => {
        const items = makeAgenda({
          stage,
          minutes,
          carried: Array.from({ length: manyCarried }, (_, at) => ({ id: `${at}`, text: 'x' })),
          openGoals: Array.from({ length: manyGoals }, (_, at) => ({ id: `${at}`, sentence: 'x' })),
        })
        expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes)
        const shortest = Math.min(...items.map((item) => item.minutes))
        expect(shortest > 0 || minutes < items.length).toBe(true)
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      },
    ),
  )
  expect(shareMinutes(3, [1, 1, 1, 1])).toEqual([1, 1, 1, 0])
})

it('is the first as long as nothing was held, the closing one within three weeks of the last day', () => {
  expect(stageOf({ heldBefore: 0, daysToEnd: 5 })).toBe('first')
  expect(stageOf({ heldBefore: 1, daysToEnd: 21 })).toBe('closing')
  expect(stageOf({ heldBefore: 1, daysToEnd: 22 })).toBe('middle')
  expect(stageOf({ heldBefore: 1, daysToEnd: null })).toBe('middle')
})
