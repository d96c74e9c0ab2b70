import { addDays } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { closesAfterDays } from '../../../relationships/rules.ts'
import type { KnownPair } from '../../../relationships/server/index.ts'
import { commonSlots, isCommonSlot } from '../../availability/common-slots.ts'
import { readPeopleOfPairs, type PersonOfPair } from '../sides.ts'
import { readHours, type KnownHours } from '../week/read-hours.ts'

const hour = 3_600_000
const weeksAhead = 4
/** Nobody is given a date that they may learn of too late. */
const notice = 2 * hour

/** The hours of a pair's people, the mentor first: what both are offered begins on the half-hours of one clock. */
export type HoursOfPair = {
  readonly people: readonly PersonOfPair[]
  readonly hours: readonly KnownHours[]
  /** No date is offered that the end of the pair would call off. */
  readonly until: string | null
}

export async function readHoursOfPair(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  pair: KnownPair,
  exceptMeetingId?: string,
): Promise<HoursOfPair> {
  const known = await readPeopleOfPairs(context, [pair])
  const mentorsFirst = pair.parties.toSorted(
    (one, other) => Number(other.role === 'mentor') - Number(one.role === 'mentor'),
  )
  const people = mentorsFirst.map(({ personId }) => known.get(personId)!)
  const hours = await readHours(context.db, people, context.now, exceptMeetingId)
  const until = pair.lastOn && addDays(pair.lastOn, closesAfterDays + 1)
  return { people, hours: people.map(({ id }) => hours.get(id)!), until }
}

/** What both can take in the weeks to come. */
export function slotsAhead({ hours, until: ends }: HoursOfPair, minutes: number, now: string): number[] {
  const from = Date.parse(now) + notice
  const until = from + weeksAhead * 7 * 24 * hour
  return commonSlots(
    hours,
    { from, until: ends === null ? until : Math.min(until, Date.parse(ends)) },
    minutes,
  )
}

export function isFreeForAll({ hours }: HoursOfPair, startsAt: string, minutes: number): boolean {
  return isCommonSlot(hours, Date.parse(startsAt), minutes)
}

/** The link that they meet by: the mentor's, else the other's. */
export function meetingLinkOf({ hours }: HoursOfPair): string | null {
  return hours.find(({ meetingLink }) => meetingLink !== null)?.meetingLink ?? null
}
