import { Moment, type CheckInDays } from '../../programmes/contract.ts'

export { Moment }
export type DatedMoment = Exclude<Moment, 'first-meeting'>

/** What is asked of a pair that ended, too. */
export const isOfTheEnd = (moment: Moment) =>
  moment === 'closing' || moment === 'follow-up' || moment === 'year'

type Dated = { readonly moment: DatedMoment; readonly day: number }

/**
 * The moments that an edition asks about, each on its day after the beginning. What would come after the next one is
 * left out: a short relationship has no month before its middle.
 */
export function momentsOf(durationDays: number, checkIns: CheckInDays): Dated[] {
  const { month, middle, closing, 'follow-up': followUp, year } = checkIns
  const days: Record<DatedMoment, number | null> = {
    month,
    middle: middle && Math.round((durationDays * middle) / 100),
    closing: closing && Math.max(durationDays - closing, 1),
    'follow-up': followUp && durationDays + followUp,
    year: year && durationDays + year,
  }
  const asked = Moment.exclude(['first-meeting']).options.flatMap((moment) => {
    const day = days[moment]
    return day === null ? [] : [{ moment, day }]
  })
  return asked.filter(({ day }, index) => asked.slice(index + 1).every((later) => day < later.day))
}

/** Of a pair that goes on until another last day: what is asked of its end, so many days from today. */
export function momentsAfterContinuing(daysToEnd: number, checkIns: CheckInDays): Dated[] {
  return momentsOf(daysToEnd, { ...checkIns, month: null, middle: null })
}

/** The first moment at or after the end of a trial asks whether to go on, adjust or change. */
export function endOfTrial(
  { durationDays, trialDays }: { durationDays: number; trialDays: number },
  checkIns: CheckInDays,
): DatedMoment | undefined {
  if (trialDays === 0) return undefined
  return momentsOf(durationDays, checkIns).find(({ day }) => day >= trialDays)?.moment
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
