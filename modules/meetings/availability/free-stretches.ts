import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../../platform/calendar-day.ts'
import { halfHour, hoursOn, type HoursOfPerson, type Stretch } from './hours-of-person.ts'

/**
 * When somebody is free between two instants: whenever their clock shows an hour that suits on the day that it shows.
 * In the night that has an hour twice both are free, and the hour that a night skips is nobody's.
 */
export function freeStretches(person: HoursOfPerson, within: Stretch): Stretch[] {
  const free = steadyClocks(person.timeZone, within).flatMap((steady) => hoursWithin(person, steady))
  return withoutBusy(joined(free), person.busy)
}

type SteadyClock = Stretch & { readonly offset: number }

/** The stretches of a zone's clock between its changes; a zone may change its rules as often as it likes. */
function steadyClocks(timeZone: string, { from, until }: Stretch): SteadyClock[] {
  const found: SteadyClock[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone)
  while (at.epochMilliseconds < until) {
    const next = at.getTimeZoneTransition('next')
    const end = Math.min(until, next?.epochMilliseconds ?? until)
    found.push({ from: at.epochMilliseconds, until: end, offset: at.offsetNanoseconds / 1_000_000 })
    if (next === null) break
    at = next
  }
  return found
}

function hoursWithin(person: HoursOfPerson, { from, until, offset }: SteadyClock): Stretch[] {
  const found: Stretch[] = []
  const last = dayOf(until + offset)
  for (let on = dayOf(from + offset); on <= last; on = addDays(on, 1)) {
    const midnight = Date.parse(`${on}T00:00:00Z`) - offset
    for (const half of [...hoursOn(person, on)].toSorted((one, other) => one - other)) {
      const begins = Math.max(from, midnight + half * halfHour)
      const ends = Math.min(until, midnight + (half + 1) * halfHour)
      if (begins < ends) found.push({ from: begins, until: ends })
    }
  }
  return found
}

const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10)

/** In order, with those that touch made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = found.at(-1)
    if (last && stretch.from <= last.until) {
      found[found.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) }
    } else found.push(stretch)
  }
  return found
}

function withoutBusy(free: readonly Stretch[], busy: readonly Stretch[]): Stretch[] {
  return busy.reduce<readonly Stretch[]>(
    (left, taken) =>
      left.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, taken.from) },
          { from: Math.max(from, taken.until), until },
        ].filter((rest) => rest.from < rest.until),
      ),
    free.filter(({ from, until }) => from < until),
  ) as Stretch[]
}
