import type { Context } from '../../../../platform/server/context.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import type { OwnWeek } from '../../contract.ts'
import { dayIn } from '../../days/wall-time.ts'
import { partnerIn, readPeopleById, readPeopleOfPairs } from '../sides.ts'
import { readHours } from './read-hours.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'person' | 'now'>

/** The reader, with their clock and the day that it shows. */
export async function readSelf(context: Reading) {
  const self = (await readPeopleById(context, [context.person.id])).get(context.person.id)!
  return { ...self, today: dayIn(self.timeZone, context.now) }
}

/** The reader's week, with what is planned in it and with whom. */
export async function readOwnWeek(
  context: Reading,
  self?: Awaited<ReturnType<typeof readSelf>>,
): Promise<OwnWeek> {
  const { db, person, now } = context
  const reader = self ?? (await readSelf(context))
  const { timeZone, today } = reader
  const known = (await readHours(db, [reader], now)).get(person.id)!
  const { dates } = known
  const absences = known.absences
    .filter(({ untilOn }) => untilOn >= today)
    .map(({ id, fromOn, untilOn }) => ({ id, fromOn, untilOn }))
  const pairs = await readPairs(
    db,
    dates.map(({ relationshipId }) => relationshipId),
  )
  const people = await readPeopleOfPairs(context, [...pairs.values()])
  return {
    timeZone,
    today,
    weekHours: [...known.weekHours],
    saidIn: known.saidIn,
    meetingLink: known.meetingLink,
    busyFeed: known.busyFeed,
    days: known.days.filter(({ on }) => on >= today).map(({ on, hours }) => ({ on, hours: [...hours] })),
    absences,
    dates: dates.map(({ meetingId, relationshipId, startsAt, minutes }) => {
      const on = dayIn(timeZone, startsAt)
      return {
        meetingId,
        relationshipId,
        partnerName: people.get(partnerIn(pairs.get(relationshipId)!, person.id))!.name,
        startsAt,
        minutes,
        isAway: absences.some(({ fromOn, untilOn }) => fromOn <= on && on <= untilOn),
      }
    }),
  }
}
