import { expect, it } from 'vitest'
import type { ShownFigure } from '../insights/figures/index.ts'
import {
  figuresForObservers,
  figuresForPartners,
  metOrNotYet,
  mostObservers,
  whyNotObserver,
} from './rules.ts'

const figure = (changed: Partial<ShownFigure>): ShownFigure => ({
  name: 'met-once',
  group: 'met',
  kind: 'share',
  value: null,
  numerator: null,
  denominator: null,
  low: null,
  high: null,
  silent: null,
  worst: null,
  best: null,
  hidden: null,
  steps: null,
  cells: null,
  ...changed,
})
const cells = (...counts: number[]) => counts.map((count, at) => ({ label: String(at), count }))
const shown = (...counts: number[]) =>
  figuresForObservers([figure({ kind: 'histogram', cells: cells(...counts) })])[0]!.cells!.map(
    ({ count }) => count,
  )

it('refusals, endings and second pairs are no figure for whoever observes', () => {
  const figures = [figure({}), figure({ name: 'proposals-accepted', group: 'left-out' })]
  expect(figuresForObservers(figures).map(({ name }) => name)).toEqual(['met-once'])
})

it('a cell of fewer than five hides, and with it the one that the total would tell', () => {
  expect(shown(10, 2, 8, 7, 0, 0)).toEqual([10, null, 8, null, 0, 0])
  expect(shown(10, 2, 3, 7, 0, 0)).toEqual([10, null, null, 7, 0, 0])
  expect(shown(10, 8)).toEqual([10, 8])
})

it('no curve, whose steps are days of one pair', () => {
  const step = { days: 3, atRisk: 9, happened: 1, share: 0.1, low: 0, high: 0.4 }
  expect(figuresForObservers([figure({ kind: 'curve', steps: [step] })])[0]!.steps).toBeNull()
})

it('met or not yet is told from five pairs on', () => {
  expect(metOrNotYet([figure({ numerator: 9, denominator: 12 })])).toEqual({ met: 9, notYet: 3 })
  expect(metOrNotYet([figure({ hidden: 'fewer-than-5' })])).toBeNull()
})

it('who leads reads more already, and a dozen observers are enough', () => {
  expect(whyNotObserver({ leads: true, observers: 0 })).toBe('leads-edition')
  expect(whyNotObserver({ leads: false, observers: mostObservers })).toBe('enough-observers')
  expect(whyNotObserver({ leads: false, observers: 2 })).toBeUndefined()
})

it('a partner reads what is counted over pairs, which are of its own mentors, and nothing that is counted over everybody', () => {
  const figures = (['met-once', 'above-8', 'dates-kept', 'course-in-time', 'meetings-held'] as const).map(
    (name) => figure({ name }),
  )
  expect(figuresForPartners(figures).map(({ name }) => name)).toEqual(['met-once', 'meetings-held'])
})
