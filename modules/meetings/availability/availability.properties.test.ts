import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wallTimeIn } from '../days/wall-time.ts'
import { commonSlots, isCommonSlot } from './common-slots.ts'
import { freeStretches } from './free-stretches.ts'
import { hoursOn, type HoursOfPerson, type Stretch } from './hours-of-person.ts'

const minute = 60_000

// Both nights of both hemispheres, zones of half and quarter hours, and those whose rules changed for good: Samoa lost
// a day, Turkey and Volgograd kept a summer hour, Lord Howe moves by thirty minutes, Greenland changed its mind.
const moments: readonly [string, string][] = [
  ['Europe/Paris', '2027-03-28T00:00:00Z'],
  ['Europe/Paris', '2026-10-24T22:00:00Z'],
  ['America/Toronto', '2027-03-14T05:00:00Z'],
  ['America/Toronto', '2026-11-01T04:00:00Z'],
  ['Indian/Reunion', '2026-10-25T00:00:00Z'],
  ['Asia/Kathmandu', '2026-10-25T00:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T12:00:00Z'],
  ['Pacific/Apia', '2011-12-30T00:00:00Z'],
  ['Europe/Istanbul', '2016-09-06T20:00:00Z'],
  ['Europe/Volgograd', '2020-12-26T20:00:00Z'],
  ['America/Nuuk', '2023-03-25T22:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T00:00:00Z'],
]

// Stretches, as people say them: few half-hours at random would leave two of them nothing in common.
const weekHours = fc
  .array(fc.record({ from: fc.nat(335), length: fc.integer({ min: 1, max: 24 }) }), {
    minLength: 6,
    maxLength: 30,
  })
  .map((stretches) => [
    ...new Set(stretches.flatMap(({ from, length }) => Array.from({ length }, (_, n) => (from + n) % 336))),
  ])
const anybody = fc.record({ weekHours, seed: fc.nat(1_000) })
const allWeek = { weekHours: Array.from({ length: 336 }, (_, half) => half), seed: 999 }
const anytime = fc.record({
  moment: fc.constantFrom(...moments),
  hoursBefore: fc.integer({ min: 0, max: 20 }),
  hours: fc.integer({ min: 4, max: 40 }),
})

function windowOf({
  moment,
  hoursBefore,
  hours,
}: {
  moment: [string, string]
  hoursBefore: number
  hours: number
}) {
  const from = Date.parse(moment[1]) - hoursBefore * 60 * minute
  return { from, until: from + hours * 60 * minute }
}

/** The clock is read at each minute. */
function isFreeAt(person: HoursOfPerson, at: number): boolean {
  if (person.busy.some(({ from, until }) => from <= at && at < until)) return false
  const { on, at: hour } = wallTimeIn(person.timeZone, new Date(at).toISOString())
  const half = Number(hour.slice(0, 2)) * 2 + (Number(hour.slice(3)) >= 30 ? 1 : 0)
  return hoursOn(person, on).includes(half)
}

const dayAround = (from: number, seed: number) =>
  new Date(from + (seed % 3) * 86_400_000).toISOString().slice(0, 10)

function somebodyIn(
  timeZone: string,
  { weekHours: hours, seed }: { weekHours: number[]; seed: number },
  within: Stretch,
): HoursOfPerson {
  return {
    timeZone,
    weekHours: hours,
    days: seed % 4 === 0 ? [{ on: dayAround(within.from, seed), hours: [0, 1, 4, 5, 6, 20, 47] }] : [],
    absences:
      seed % 5 === 0
        ? [{ fromOn: dayAround(within.from, seed), untilOn: dayAround(within.from, seed + 1) }]
        : [],
    busy:
      seed % 3 === 0
        ? [{ from: within.from + seed * minute, until: within.from + (seed + 45) * minute }]
        : [],
  }
}

it('somebody is free at the very minutes at which their clock shows an hour that suits', () => {
  fc.assert(
    fc.property(anybody, anytime, (body, time) => {
      const within = windowOf(time as never)
      const somebody = somebodyIn(time.moment[0], body, within)
      const stretches = freeStretches(somebody, within)
      const wrong: string[] = []
      for (let at = within.from; at < within.until; at += minute) {
        const isIn = stretches.some(({ from, until }) => from <= at && at < until)
        if (isIn !== isFreeAt(somebody, at)) wrong.push(`${somebody.timeZone} ${new Date(at).toISOString()}`)
      }
      expect(wrong).toEqual([])
      expect(stretches.every(({ from, until }) => from < until)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

it('two are offered exactly the half-hours of which every minute is free for both', () => {
  let offered = 0
  fc.assert(
    fc.property(
      anybody,
      anybody,
      anytime,
      fc.constantFrom(...moments),
      fc.constantFrom(15, 30, 45, 60, 90),
      (one, other, time, [zone], minutes) => {
        const within = windowOf(time as never)
        const both = [somebodyIn(time.moment[0], one, within), somebodyIn(zone, other, within)]
        const isFree = (at: number) => both.every((somebody) => isFreeAt(somebody, at))
        const expected: number[] = []
        for (let at = within.from; at + minutes * minute <= within.until; at += 15 * minute) {
          const begins = wallTimeIn(both[0]!.timeZone, new Date(at).toISOString()).at
          const isOnGrid = begins.endsWith(':00') || begins.endsWith(':30')
          if (isOnGrid && Array.from({ length: minutes }, (_, n) => at + n * minute).every(isFree))
            expected.push(at)
        }
        const slots = commonSlots(both, within, minutes)
        expect(slots.map((at) => new Date(at).toISOString())).toEqual(
          expected.map((at) => new Date(at).toISOString()),
        )
        offered += slots.length
        for (const at of slots.slice(0, 3)) expect(isCommonSlot(both, at, minutes)).toBe(true)
      },
    ),
    // Free all week, both of them: whatever chance brings besides, more than a hundred slots are compared.
    {
      numRuns: 40,
      examples: [
        [allWeek, allWeek, { moment: moments[0]!, hoursBefore: 20, hours: 40 }, moments[2]!, 15],
        [allWeek, allWeek, { moment: moments[1]!, hoursBefore: 20, hours: 40 }, moments[4]!, 30],
      ],
    },
  )
  expect(offered).toBeGreaterThan(100)
})
