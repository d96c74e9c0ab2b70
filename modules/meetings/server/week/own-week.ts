import type { Context } from '../../../../platform/server/context.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import type { OwnWeek } from '../../contract.ts'
import { dayIn } from '../../days/wall-time.ts'
import { partnerIn, readPeopleById, readPeopleOfPairs } from '../sides.ts'
import { readHours } from './read-hours.ts'

/** The day that it is where the reader lives. */
export async function readOwnToday(context: Pick<Context, 'db' | 'organisation' | 'person' | 'now'>) {
  const { timeZone } = (await readPeopleById(context, [context.person.id])).get(context.person.id)!
  return dayIn(timeZone, context.now)
}

/** The reader's week, with what is planned in it and with whom. */
export async function readOwnWeek(
  context: Pick<Context, 'db' | 'organisation' | 'person' | 'now'>,
): Promise<OwnWeek> {
  const { db, person, now } = context
  const self = (await readPeopleById(context, [person.id])).get(person.id)!
  const { timeZone } = self
  const today = dayIn(timeZone, now)
  const known = (await readHours(db, [self], now)).get(person.id)!
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
