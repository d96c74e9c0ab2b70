import type { NavigationEntry } from '../../../platform/web/page-route.ts'
import type { Session } from '../../../platform/web/session.tsx'

/**
 * How many gestures wait behind an entry, for the hat that is worn: in this edition, or in all where none is current. Of an entry
 * whose page counts what stands behind one gesture, that number.
 */
export function waitingFor(
  { counts, countsEach }: Pick<NavigationEntry, 'counts' | 'countsEach'>,
  { waits, place, conditions }: Pick<Session, 'waits' | 'place' | 'conditions'>,
): number {
  if (!counts) return 0
  const leads = conditions.includes('lead') || conditions.includes('overview')
  return waits
    .filter(
      ({ kind, role, placeId }) =>
        (counts === 'all' ? (role === 'lead') === leads : counts.includes(kind)) &&
        (!conditions.includes('lead') || placeId === place?.id),
    )
    .reduce((sum, { count }) => sum + (countsEach ? count : 1), 0)
}
