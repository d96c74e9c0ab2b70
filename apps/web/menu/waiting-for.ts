import type { NavigationEntry } from '../../../platform/web/page-route.ts'
import type { Session } from '../../../platform/web/session.tsx'

/** How many gestures wait behind an entry, for the hat that is worn: in this edition, or in all where none is current. */
export function waitingFor(
  { counts }: Pick<NavigationEntry, 'counts'>,
  { waits, place, conditions }: Pick<Session, 'waits' | 'place' | 'conditions'>,
): number {
  if (!counts) return 0
  const leads = conditions.includes('lead') || conditions.includes('overview')
  return waits.filter(
    ({ kind, role, placeId }) =>
      (counts === 'all' ? (role === 'lead') === leads : counts.includes(kind)) &&
      (!conditions.includes('lead') || placeId === place?.id),
  ).length
}
