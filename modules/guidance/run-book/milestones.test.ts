import { expect, it } from 'vitest'
import { milestonesOf } from './milestones.ts'
import { stepsOf } from './steps.ts'

it('puts today among the days that people know, the last one included', () => {
  const edition = { startsOn: '2026-09-30', endsOn: '2027-01-28' }
  const keys = milestonesOf(stepsOf(edition), { today: '2026-11-17', endsOn: edition.endsOn })
  expect(keys.map(({ key, on }) => `${key} ${on}`)).toEqual([
    'kick-off 2026-09-20',
    'publish 2026-09-30',
    'first-check-in 2026-11-01',
    'today 2026-11-17',
    'middle 2026-11-29',
    'closing 2027-01-21',
    'last-day 2027-01-28',
  ])
})

it('leaves out what has no day', () => {
  const edition = { startsOn: null, endsOn: null }
  expect(milestonesOf(stepsOf(edition), { today: '2026-11-17', endsOn: null })).toEqual([
    { key: 'today', on: '2026-11-17' },
  ])
})
