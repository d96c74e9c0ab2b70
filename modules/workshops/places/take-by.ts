import { addDays, dayIn, instantAt, isDaytime } from '../../../platform/calendar-day.ts'

type Offer = {
  readonly now: string
  readonly startsAt: string
  /** So many hours before it begins, a place can be taken for the last time. */
  readonly lastHours: number
  /** Of who is offered the place. */
  readonly timeZone: string
}

const hour = 3_600_000

/**
 * Until when a place is held for somebody: a day, two hours on the last day. Nothing runs out in their night: it waits for
 * ten in the morning, or where that is too late ends at eight the evening before. Undefined where no daytime is left to say
 * yes in: they are not asked, and keep their turn.
 */
export function takeByOf({ now, startsAt, lastHours, timeZone }: Offer): string | undefined {
  const last = lastDaytime(timeZone, later(startsAt, -lastHours * hour))
  const isLastDay = later(now, 24 * hour) > startsAt
  const wanted = nextDaytime(timeZone, later(now, (isLastDay ? 2 : 24) * hour))
  const until = wanted < last ? wanted : last
  return daytimeLeft(timeZone, now, until) ? until : undefined
}

const nextDaytime = (timeZone: string, at: string) =>
  isDaytime(timeZone, at) ? at : nextTime(timeZone, at, '10:00')

function lastDaytime(timeZone: string, at: string): string {
  if (isDaytime(timeZone, at)) return at
  const evening = instantAt(timeZone, dayIn(timeZone, at), '20:00')
  return evening <= at ? evening : instantAt(timeZone, addDays(dayIn(timeZone, at), -1), '20:00')
}

// Half an hour at least in which somebody awake can read a mail.
function daytimeLeft(timeZone: string, now: string, until: string): boolean {
  const from = isDaytime(timeZone, now) ? now : nextTime(timeZone, now, '08:00')
  return later(from, hour / 2) <= until
}

/** The next instant at which a clock there shows this hour. */
function nextTime(timeZone: string, at: string, clock: string): string {
  const today = instantAt(timeZone, dayIn(timeZone, at), clock)
  return today > at ? today : instantAt(timeZone, addDays(dayIn(timeZone, at), 1), clock)
}

const later = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString()
