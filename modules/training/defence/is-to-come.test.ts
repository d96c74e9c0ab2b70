import { expect, it } from 'vitest'
import { isToCome } from './is-to-come.ts'

const defence = { startsAt: '2026-12-01T23:30:00.000Z', timeZone: 'Europe/Paris', result: null }

it('a defence is to come until its day is over by its reader’s clock, or its result is given', () => {
  // Half past midnight of the second, in Paris.
  expect(isToCome(defence, '2026-12-02')).toBe(true)
  expect(isToCome(defence, '2026-12-03')).toBe(false)
  expect(isToCome({ ...defence, timeZone: 'Europe/London' }, '2026-12-02')).toBe(false)
  expect(isToCome({ ...defence, result: 'validated' }, '2026-12-01')).toBe(false)
})
