import { expect, it } from 'vitest'
import { isTimeZone } from './time-zone.ts'

it.each(['Europe/Paris', 'Indian/Reunion', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'UTC'])(
  '%s is a time zone',
  (name) => expect(isTimeZone(name)).toBe(true),
)

it.each(['Mars/Phobos', 'Europe/Pariss', '+02:00', '', ' ', 'Europe/Paris\u0000', '../../etc'])(
  '%j is none',
  (name) => expect(isTimeZone(name)).toBe(false),
)
