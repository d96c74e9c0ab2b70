import { expect, it } from 'vitest'
import { appliesTo, stepKeys, stepsOf } from './steps.ts'

const dayOf = (edition: Parameters<typeof stepsOf>[0], key: string) =>
  stepsOf(edition).find((step) => step.key === key)?.on

it('a run-book goes from three weeks before the first day to seven months after it, in the order of its days', () => {
  const steps = stepsOf({ startsOn: '2026-10-05', endsOn: '2027-02-05' })
  expect(steps[0]).toEqual({ key: 'call', page: 'call', on: '2026-09-14' })
  expect(steps.at(-1)).toMatchObject({ key: 'seen-later', on: '2027-05-03' })
  expect(steps.map(({ on }) => on)).toEqual(
    steps.map(({ on }) => on).toSorted((one, other) => one!.localeCompare(other!)),
  )
  expect(steps).toHaveLength(stepKeys.length)
})

it('the end is announced a fortnight before the last day, wherever that is', () => {
  expect(dayOf({ startsOn: '2026-10-05', endsOn: '2027-02-05' }, 'announce-end')).toBe('2027-01-21')
  expect(dayOf({ startsOn: '2026-10-05', endsOn: null }, 'announce-end')).toBeNull()
})

it('an edition of six weeks has no middle of sixty days', () => {
  const keys = stepsOf({ startsOn: '2026-10-05', endsOn: '2026-11-16' }).map(({ key }) => key)
  expect(keys).not.toContain('middle')
  expect(keys).toContain('first-check-in')
  expect(keys).toContain('seen-later')
})

it('an edition without days has all of its steps, without a day', () => {
  const steps = stepsOf({ startsOn: null, endsOn: null })
  expect(steps.map(({ on }) => on)).toEqual(stepKeys.map(() => null))
})

it('is of editions whose rounds pair people, with or without workshops beside them', () => {
  const cohort = { pairs: true, requests: null, workshops: { workedOn: 'break' }, course: null }
  expect(appliesTo(cohort)).toBe(true)
  expect(appliesTo({ ...cohort, pairs: false })).toBe(false)
  expect(appliesTo({ ...cohort, requests: {} })).toBe(false)
  expect(appliesTo({ ...cohort, course: {} })).toBe(false)
})
