import { describe, expect, it } from 'vitest'
import { weekHoursFromUtc, weekHoursInUtc } from './week-hours-in-utc.ts'

/** Half-hours of the week, from a day (0 is Monday) and an hour. */
const at = (day: number, hour: number) => day * 48 + hour * 2
const summer = '2026-07-08T09:00:00.000Z'
const winter = '2026-01-14T09:00:00.000Z'

describe('half-hours of somebody’s week in UTC', () => {
  it('are two hours earlier for Paris in summer and one hour earlier in winter', () => {
    expect(weekHoursInUtc([at(1, 18)], 'Europe/Paris', summer)).toEqual([at(1, 16)])
    expect(weekHoursInUtc([at(1, 18)], 'Europe/Paris', winter)).toEqual([at(1, 17)])
  })

  it('go round the week on Monday night', () => {
    expect(weekHoursInUtc([at(0, 1)], 'Europe/Paris', summer)).toEqual([at(6, 23)])
    expect(weekHoursInUtc([at(6, 21)], 'America/Montreal', winter)).toEqual([at(0, 2)])
  })

  it('follow the clock that goes forward in the week of 29 March 2026', () => {
    const week = '2026-03-27T12:00:00.000Z'
    expect(weekHoursInUtc([at(5, 18), at(6, 18)], 'Europe/Paris', week)).toEqual([at(5, 17), at(6, 16)])
  })

  it('follow the clock that goes back in the week of 25 October 2026', () => {
    const week = '2026-10-19T00:00:00.000Z'
    expect(weekHoursInUtc([at(5, 18), at(6, 18)], 'Europe/Paris', week)).toEqual([at(5, 16), at(6, 17)])
  })

  it('meet between two places whose clocks change on different days', () => {
    // In that week New York has changed and Paris has not: five hours apart, not six.
    const week = '2026-03-11T12:00:00.000Z'
    expect(weekHoursInUtc([at(2, 17)], 'Europe/Paris', week)).toEqual(
      weekHoursInUtc([at(2, 12)], 'America/New_York', week),
    )
  })

  it('come back to what the person wrote', () => {
    const hours = [at(0, 8), at(2, 18), at(4, 12)]
    for (const zone of ['Europe/Paris', 'Asia/Kolkata', 'America/Guadeloupe', 'Indian/Reunion']) {
      expect(weekHoursFromUtc(weekHoursInUtc(hours, zone, winter), zone, winter)).toEqual(hours)
    }
  })

  it('refuse a week that is no instant', () => {
    expect(() => weekHoursInUtc([1], 'Europe/Paris', 'soon')).toThrow(RangeError)
  })
})
