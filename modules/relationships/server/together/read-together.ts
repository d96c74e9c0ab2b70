import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { lastDayOf } from '../../ending/last-day.ts'
import { daysToContinue, daysToPause, mayContinue } from '../../together/days.ts'
import type { LockedRelationship } from '../find-parties.ts'

export type Said = { readonly kind: string; readonly personId: string; readonly until: string | null }

export function readSaid({ db }: Pick<Context, 'db'>, relationshipId: string): Promise<Said[]> {
  return db
    .selectFrom('relationships.together')
    .select(['kind', 'personId', 'until'])
    .where('relationshipId', '=', relationshipId)
    .execute()
}

/** The days that matter to going on and to a pause, where the organisation is. */
export function daysOf(
  relationship: Pick<LockedRelationship, 'proposedAt' | 'agreement' | 'lastOn'>,
  { organisation, now }: Pick<Context, 'organisation' | 'now'>,
) {
  const today = dayIn(organisation.timeZone, now)
  const lastOn = lastDayOf(relationship, organisation.timeZone)
  return {
    today,
    lastOn,
    isOpen: mayContinue(lastOn, today),
    continuing: daysToContinue(lastOn, today),
    pause: daysToPause(lastOn, today),
  }
}

export const isWithin = (day: string, { first, last }: { first: string; last: string }) =>
  first <= day && day <= last
