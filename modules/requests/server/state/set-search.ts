import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import type { SearchStatus } from '../../contract.ts'
import type { LockedSearch } from './lock-search.ts'
import { openSearches } from './open-searches.ts'

const over: ReadonlySet<SearchStatus> = new Set(['matched', 'nobody', 'withdrawn'])

type Change = { readonly relationshipId?: string; readonly offer?: string }

/** A locked search stands otherwise; once it is over, its person may open another. */
export async function setSearch(
  context: Pick<WorkContext, 'db' | 'now'>,
  search: Pick<LockedSearch, 'id' | 'enrolmentId' | 'holdsPlace'>,
  status: SearchStatus,
  change: Change = {},
): Promise<void> {
  const isOver = over.has(status)
  const givesBack = isOver && search.holdsPlace
  await context.db
    .updateTable('requests.searches')
    .set({ status, endedAt: isOver ? context.now : null, ...change, ...(givesBack && { holdsPlace: false }) })
    .where('id', '=', search.id)
    .execute()
  if (givesBack) await giveBackPlaces(context, openSearches, [search.enrolmentId])
}

/** An hour that was booked counts as open until it has passed. */
export async function giveBackOpenSearch(
  context: Pick<WorkContext, 'db'>,
  { id, enrolmentId, holdsPlace }: Pick<LockedSearch, 'id' | 'enrolmentId' | 'holdsPlace'>,
): Promise<void> {
  if (!holdsPlace) return
  await context.db.updateTable('requests.searches').set({ holdsPlace: false }).where('id', '=', id).execute()
  await giveBackPlaces(context, openSearches, [enrolmentId])
}
