import { freeStretches } from './free-stretches.ts'
import { halfHour, type HoursOfPerson, type Stretch } from './hours-of-person.ts'

/**
 * The instants, in milliseconds and in order, at which all of them can begin to meet for so many minutes: every half-hour
 * on the clock of the first of them, so that all are shown the same ones.
 */
export function commonSlots(people: readonly HoursOfPerson[], within: Stretch, minutes: number): number[] {
  const [first, ...others] = people
  if (first === undefined) return []
  const common = others.reduce(
    (left, person) => bothOf(left, freeStretches(person, within)),
    freeStretches(first, within),
  )
  const length = minutes * 60_000
  return common.flatMap(({ from, until }) => {
    const starts: number[] = []
    for (let at = nextQuarter(from); at + length <= until; at += quarter) {
      if (isHalfHour(first.timeZone, at)) starts.push(at)
    }
    return starts
  })
}

/** Whether all of them can meet at this instant, as `commonSlots` would offer it. */
export function isCommonSlot(people: readonly HoursOfPerson[], at: number, minutes: number): boolean {
  return commonSlots(people, { from: at, until: at + minutes * 60_000 }, minutes).includes(at)
}

// Every zone's clock is some quarters of an hour from UTC.
const quarter = halfHour / 2
const nextQuarter = (at: number) => Math.ceil(at / quarter) * quarter

function isHalfHour(timeZone: string, at: number): boolean {
  const minute = minuteIn(timeZone).format(at)
  return Number(minute) % 30 === 0
}

// Making one costs more than a thousand uses.
const formats = new Map<string, Intl.DateTimeFormat>()
function minuteIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, minute: 'numeric' })
  formats.set(timeZone, known)
  return known
}

function bothOf(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }))
      .filter(({ from, until }) => from < until),
  )
}
