import type { WorkContext } from '../../../../platform/server/context.ts'
import { commonSlots, isCommonSlot } from '../../availability/common-slots.ts'
import type { HoursOfPerson } from '../../availability/hours-of-person.ts'
import { readPeopleById } from '../sides.ts'
import { readHours, type KnownHours } from '../week/read-hours.ts'

type Asking = {
  readonly askerId: string
  readonly personIds: readonly string[]
  readonly minutes: number
}

const hour = 3_600_000
/** Nobody is given an hour that they may learn of too late. */
const notice = 2 * hour
const everyHalfHour = Array.from({ length: 336 }, (_, at) => at)

/**
 * When each of these people can see somebody in the days to come. Who asks and has said no hours of their own can always,
 * but for what is planned; of who is asked and has said none, nothing is free.
 */
export async function readFreeHours(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  { askerId, personIds, minutes, days }: Asking & { readonly days: number },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const hoursOf = await readAll(context, askerId, personIds)
  const from = Date.parse(context.now) + notice
  const within = { from, until: Date.parse(context.now) + days * 24 * hour }
  return new Map(
    personIds.map((id) => [
      id,
      commonSlots([hoursOf(id), hoursOf(askerId)], within, minutes).map((at) => new Date(at).toISOString()),
    ]),
  )
}

/** Whether that hour is free for both still: to be asked once their weeks are locked. */
export async function isHourFree(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  { askerId, personIds: [personId = ''], minutes }: Asking,
  startsAt: string,
): Promise<boolean> {
  if (Date.parse(startsAt) < Date.parse(context.now) + notice) return false
  const hoursOf = await readAll(context, askerId, [personId])
  return isCommonSlot([hoursOf(personId), hoursOf(askerId)], Date.parse(startsAt), minutes)
}

async function readAll(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  askerId: string,
  personIds: readonly string[],
): Promise<(id: string) => HoursOfPerson> {
  const people = await readPeopleById(context, [...personIds, askerId])
  const hours = await readHours(context.db, [...people.values()], context.now)
  return (id) => (id === askerId ? always(hours.get(id)!) : hours.get(id)!)
}

const always = (known: KnownHours): HoursOfPerson =>
  known.saidIn === null ? { ...known, weekHours: everyHalfHour } : known
