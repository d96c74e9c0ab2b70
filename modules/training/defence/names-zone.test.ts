import { expect, it } from 'vitest'
import { namesZone } from './names-zone.ts'

it('names the zone of a defence only where two of its clocks differ at that hour', () => {
  const summer = '2026-07-01T13:30:00.000Z'
  expect(namesZone(summer, ['Europe/Paris', 'Europe/Brussels'])).toBe(false)
  expect(namesZone(summer, ['Europe/Paris', 'Europe/Paris', 'UTC'])).toBe(true)
  // In winter London and Accra show the same; in summer they do not.
  expect(namesZone(summer, ['Europe/London', 'Africa/Accra'])).toBe(true)
  expect(namesZone('2026-12-01T13:30:00.000Z', ['Europe/London', 'Africa/Accra'])).toBe(false)
})
