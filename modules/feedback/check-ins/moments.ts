import { z } from 'zod'

/** When a check-in is asked: after the first meeting held, and on days counted from the one on which all had said yes. */
export const Moment = z.enum(['first-meeting', 'month', 'middle', 'closing', 'follow-up', 'year'])
export type Moment = z.infer<typeof Moment>
export type DatedMoment = Exclude<Moment, 'first-meeting'>

/** What is asked of a pair that ended, too. */
export const isOfTheEnd = (moment: Moment) =>
  moment === 'closing' || moment === 'follow-up' || moment === 'year'

/** Days after the beginning; later ones follow the duration that the edition agreed on (120: 60, 105, 210, 365). */
export function dayOf(moment: DatedMoment, durationDays: number): number {
  if (moment === 'month') return 30
  if (moment === 'middle') return Math.round(durationDays / 2)
  return moment === 'closing' ? Math.max(durationDays - 15, 31) : durationDays + daysAfterEnd[moment]
}

const daysAfterEnd = { 'follow-up': 90, year: 245 } as const

/** Of a pair that goes on until another last day: what is asked of its end, so many days from today. */
export function momentsAfterContinuing(daysToEnd: number): { moment: DatedMoment; inDays: number }[] {
  return [
    { moment: 'closing', inDays: Math.max(daysToEnd - 15, 1) },
    ...(['follow-up', 'year'] as const).map((moment) => ({
      moment,
      inDays: daysToEnd + daysAfterEnd[moment],
    })),
  ]
}

/** The moments of so long a relationship: a short one has no month before its middle. */
export function momentsOf(durationDays: number): DatedMoment[] {
  return Moment.exclude(['first-meeting']).options.filter(
    (moment) => moment !== 'month' || dayOf('month', durationDays) < dayOf('middle', durationDays),
  )
}

/** Nine in the morning, on the wall of that zone, so many days after an instant. */
export function morningAfter(instant: string, days: number, timeZone: string): string {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone })
    .format(new Date(instant))
    .split('-')
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day) + days, 9)
  // The zone's distance from UTC on that very day: clocks may change in between.
  const first = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString()
}

function offsetAt(milliseconds: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(milliseconds))
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value)
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return wall - Math.floor(milliseconds / 1000) * 1000
}
