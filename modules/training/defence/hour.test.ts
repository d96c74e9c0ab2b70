import { expect, it } from 'vitest'
import { overlaps } from './hour.ts'

it('two spans share a minute where each begins before the other ends', () => {
  const meeting = { startsAt: '2026-11-13T10:00:00.000Z', minutes: 45 }
  const at = (time: string) => overlaps({ startsAt: `2026-11-13T${time}:00.000Z`, minutes: 35 }, meeting)
  expect(['09:24', '09:25', '09:26', '10:44', '10:45'].map(at)).toEqual([false, false, true, true, false])
})
