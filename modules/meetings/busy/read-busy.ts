import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Stretch } from '../availability/hours-of-person.ts'
import { cutComponents } from './cut-components.ts'

export type Reading = {
  readonly text: string
  /** Only what is between these is kept. */
  readonly from: number
  readonly until: number
  /** Where a time says no zone, and for whole days. */
  readonly timeZone: string
}
/** `partly`: something in it could not be followed to its end, or was too much. */
export type BusyTimes = { readonly spans: readonly Stretch[]; readonly partly: boolean }

const mostSpans = 3000
const mostTurnsOfOne = 20_000
const mostTurns = 100_000

/**
 * When somebody is busy, of their calendar as it was published: each event that takes time, each time it comes back, in the zone
 * that it names. Null where the text is no calendar. What overlaps is one span.
 */
export function readBusy({ text, from, until, timeZone }: Reading): BusyTimes | null {
  const cut = cutComponents(text)
  if (!cut) return null
  let partly = false
  const spans: Stretch[] = []
  const keep = (span: Stretch) => {
    if (span.until > from && span.from < until && span.until > span.from) spans.push(span)
  }
  const zones = new Map(
    cut.zones.flatMap((zone) => {
      const read = attempt(() => new ICAL.Timezone(new ICAL.Component(ICAL.parse(zone))))
      return read ? [[read.tzid, read] as const] : []
    }),
  )
  const clock: Clock = { zones, timeZone, from, turns: 0 }
  const events = cut.events.flatMap(
    (event) => attempt(() => new ICAL.Event(new ICAL.Component(ICAL.parse(event)))) ?? [],
  )
  if (events.length < cut.events.length) partly = true
  const changed = events.filter((event) => event.isRecurrenceException())
  for (const event of changed)
    if (takesTime(event)) attempt(() => keep(spanOf(event, event.startDate, clock)))
  const movedOf = new Map<string, Set<number>>()
  for (const event of changed) {
    const stood = attempt(() => instantOf(event.recurrenceId, zoneOf(event, 'recurrence-id'), clock))
    if (stood !== undefined) movedOf.set(event.uid, (movedOf.get(event.uid) ?? new Set()).add(stood))
  }
  for (const event of events.filter((one) => !one.isRecurrenceException() && takesTime(one))) {
    const moved = movedOf.get(event.uid)
    const isFollowed = attempt(() =>
      eachTime(event, clock, until, (span) => void (moved?.has(span.from) || keep(span))),
    )
    if (!isFollowed) partly = true
  }
  for (const period of cut.periods) attempt(() => keep(spanOfPeriod(period)))
  const joined = join(spans)
  return { spans: joined.slice(0, mostSpans), partly: partly || joined.length > mostSpans }
}

type Clock = {
  readonly zones: ReadonlyMap<string, ICAL.Timezone>
  readonly timeZone: string
  readonly from: number
  /** How often something came back, of all that does. */
  turns: number
}

/** True where it was followed to the end. */
function eachTime(event: ICAL.Event, clock: Clock, until: number, keep: (span: Stretch) => void): boolean {
  if (!event.isRecurring()) {
    keep(spanOf(event, event.startDate, clock))
    return true
  }
  const times = event.iterator()
  const early = clock.from - event.duration.toSeconds() * 1000 - 2 * 86_400_000
  for (let turns = 0; turns < mostTurnsOfOne && clock.turns < mostTurns; turns += 1) {
    clock.turns += 1
    const time = times.next() as ICAL.Time | null
    if (!time) return true
    // Years of what comes back each day: no clock is asked for what is long over.
    if (Date.UTC(time.year, time.month - 1, time.day) < early) continue
    const span = spanOf(event, time, clock)
    if (span.from >= until) return true
    keep(span)
  }
  return false
}

function takesTime(event: ICAL.Event): boolean {
  const said = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    said('transp') !== 'TRANSPARENT' &&
    said('status') !== 'CANCELLED' &&
    said('x-microsoft-cdo-busystatus') !== 'FREE'
  )
}

function spanOf(event: ICAL.Event, start: ICAL.Time, clock: Clock): Stretch {
  const zone = zoneOf(event, 'dtstart')
  const end = start.clone()
  end.addDuration(event.duration)
  // A day that says no end lasts the day (RFC 5545, 3.6.1).
  if (start.isDate && event.duration.toSeconds() === 0) end.addDuration(ICAL.Duration.fromSeconds(86_400))
  return { from: instantOf(start, zone, clock), until: instantOf(end, zone, clock) }
}

const zoneOf = (event: ICAL.Event, property: string) =>
  String(event.component.getFirstProperty(property)?.getParameter('tzid') ?? '')

// The zone's own rules where it has a name that everybody knows; else as the calendar describes it; else the reader's.
function instantOf(time: ICAL.Time, tzid: string, { zones, timeZone }: Clock): number {
  const { year, month, day, hour, minute, second } = time
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone)
    return Date.UTC(year, month - 1, day, hour, minute, second)
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute, second)
  const named = tzid === '' ? undefined : attempt(() => wall.toZonedDateTime(tzid).epochMilliseconds)
  if (named !== undefined) return named
  const described = zones.get(tzid)
  if (described) {
    const local = time.clone()
    local.zone = described
    return local.toUnixTime() * 1000
  }
  return wall.toZonedDateTime(timeZone).epochMilliseconds
}

function spanOfPeriod(period: string): Stretch {
  const [start, end] = period.split('/')
  const from = ICAL.Time.fromDateTimeString(written(start!)).toUnixTime()
  const until = /^[-+]?P/.test(end!)
    ? from + ICAL.Duration.fromString(end!).toSeconds()
    : ICAL.Time.fromDateTimeString(written(end!)).toUnixTime()
  return { from: from * 1000, until: until * 1000 }
}

/** "20261130T090000Z" as ICAL.Time reads it. */
const written = (basic: string) =>
  basic.trim().replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')

function join(spans: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && span.from <= last.until)
      joined[joined.length - 1] = { ...last, until: Math.max(last.until, span.until) }
    else joined.push(span)
  }
  return joined
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
