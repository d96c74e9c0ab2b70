import type { Context } from '../../../../platform/server/context.ts'
import { instantsOf } from '../../../meetings/rules.ts'
import type { WorkshopPlan } from '../../contract.ts'

type Refusing = Pick<Context<'no-such-hour' | 'in-the-past' | 'no-place'>, 'now' | 'refuse'>

/** The columns of what was chosen; refused where no clock there ever shows that hour, where it is past, or leads nowhere. */
export function chosenColumns(
  { now, refuse }: Refusing,
  { on, at, timeZone, place, site, link, ...others }: WorkshopPlan,
) {
  const [startsAt] = /^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? instantsOf({ on, at, timeZone }) : []
  if (startsAt === undefined) throw refuse('no-such-hour')
  if (startsAt <= now) throw refuse('in-the-past')
  if (place === '' && link === '') throw refuse('no-place')
  return {
    ...others,
    startsAt,
    timeZone,
    place: place === '' ? null : place,
    site: site === '' ? null : site,
    link: link === '' ? null : link,
  }
}
