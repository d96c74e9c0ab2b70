import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn } from '../../../platform/calendar-day.ts'
import { wallTimeIn } from '../days/wall-time.ts'
import { datesOfSeries } from './dates-of-series.ts'
import { hourAfterAbsence, overlap, type Span } from './hour-after-absence.ts'

const zones = ['Europe/Paris', 'America/Halifax', 'Asia/Singapore', 'Pacific/Auckland', 'America/Toronto']
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a weekly hour', () => {
  it('is the same hour of their clock on both sides of a change of clocks', () => {
    const weekly = { firstOn: '2026-10-15', lastOn: '2026-11-05', at: '17:00', timeZone: 'Europe/Paris' }
    expect(datesOfSeries(weekly).map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      '2026-10-15T15:00',
      '2026-10-22T15:00',
      '2026-10-29T16:00',
      '2026-11-05T16:00',
    ])
  })

  it('loses no week to the night that skips its hour', () => {
    const weekly = { firstOn: '2027-03-21', lastOn: '2027-04-04', at: '02:30', timeZone: 'Europe/Paris' }
    expect(datesOfSeries(weekly).map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      '2027-03-21T01:30',
      '2027-03-28T01:30',
      '2027-04-04T00:30',
    ])
  })
})

describe('thirteen meetings that one absence covers', () => {
  it('go to the same hour of each one’s clock, after it, on free hours of their own', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...zones),
        fc.array(
          fc.record({
            in: fc.integer({ min: 0, max: 6 }),
            hour: fc.integer({ min: 8, max: 19 }),
            timeZone: fc.constantFrom(...zones),
          }),
          { maxLength: 13 },
        ),
        (fromOn, length, timeZone, meetings) => {
          const plus = (days: number) =>
            new Date(Date.parse(`${fromOn}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
          const untilOn = plus(length)
          const busy: Span[] = []
          for (const meeting of meetings) {
            const at = `${String(meeting.hour).padStart(2, '0')}:00`
            const missed = {
              on: plus(Math.min(meeting.in, length)),
              at,
              timeZone: meeting.timeZone,
              minutes: 45,
            }
            const found = hourAfterAbsence(missed, { untilOn, timeZone }, busy)
            if (!found) continue
            expect(wallTimeIn(meeting.timeZone, found.startsAt).at).toBe(at)
            expect(dayIn(timeZone, found.startsAt) > untilOn).toBe(true)
            const span = { startsAt: found.startsAt, minutes: 45 }
            expect(busy.some((one) => overlap(one, span))).toBe(false)
            busy.push(span)
          }
          // Thirteen always find an hour within three weeks: fifteen working days have room for as many of the same hour.
          expect(busy).toHaveLength(meetings.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('has none where every day of three weeks is taken', () => {
    const busy = [{ startsAt: '2026-11-01T00:00:00.000Z', minutes: 60 * 24 * 60 }]
    const missed = { on: '2026-11-02', at: '10:00', timeZone: 'Europe/Paris', minutes: 45 }
    const absence = { untilOn: '2026-11-06', timeZone: 'Europe/Paris' }
    expect(hourAfterAbsence(missed, absence, busy)).toBeUndefined()
  })
})
