import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Life } from '../../../relationships/server/index.ts'
import { mayTellPartner } from '../../rules.ts'

/** A day that has begun somewhere on earth: whoever writes may live ahead of the server's day. */
export function refuseDay(
  { now, refuse }: Pick<Context<'in-the-future'>, 'now' | 'refuse'>,
  on: string,
): void {
  if (on > addDays(dayIn('UTC', now), 1)) throw refuse('in-the-future')
}

export function refuseTelling(
  { refuse }: Pick<Context<'partner-left'>, 'refuse'>,
  life: Life,
  toldPartner: boolean,
): void {
  if (toldPartner && !mayTellPartner(life)) throw refuse('partner-left')
}
