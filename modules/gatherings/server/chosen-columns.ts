import type { Context } from '../../../platform/server/context.ts'
import { Temporal } from 'temporal-polyfill'
import type { GatheringPlan } from '../contract.ts'

type Refusing = Pick<Context<'no-such-hour' | 'in-the-past' | 'no-place'>, 'now' | 'refuse' | 'organisation'>

/** The columns of what was chosen; refused where no clock there ever shows that hour, where it is past, or leads nowhere. */
export function chosenColumns(
  { now, refuse, organisation }: Refusing,
  { on, at, kind, title, minutes, place, link, places }: GatheringPlan,
) {
  const wall = readWall(on, at)
  const zoned = wall?.toZonedDateTime(organisation.timeZone)
  if (!zoned || !zoned.toPlainDateTime().equals(wall!)) throw refuse('no-such-hour')
  const startsAt = new Date(zoned.epochMilliseconds).toISOString()
  if (startsAt <= now) throw refuse('in-the-past')
  if (place === '' && link === '') throw refuse('no-place')
  return {
    kind,
    title,
    startsAt,
    minutes,
    place: place === '' ? null : place,
    link: link === '' ? null : link,
    places,
  }
}

function readWall(on: string, at: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(`${on}T${at}`)
  } catch {
    return undefined
  }
}
