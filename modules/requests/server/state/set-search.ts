import type { WorkContext } from '../../../../platform/server/context.ts'
import { giveBackPlaces } from '../../../../platform/server/places/index.ts'
import type { SearchStatus } from '../../contract.ts'
import type { LockedSearch } from './lock-search.ts'
import { openSearches } from './open-searches.ts'

const over: ReadonlySet<SearchStatus> = new Set(['matched', 'nobody', 'withdrawn'])

type Change = {
  readonly relationshipId?: string
  readonly offer?: string
  /** It counts as open though it is over: of an hour booked, until it has passed. */
  readonly keepsPlace?: true
}

/** A locked search stands otherwise; once it is over, its person may open another. */
export async function setSearch(
  context: Pick<WorkContext, 'db' | 'now'>,
  search: Pick<LockedSearch, 'id' | 'enrolmentId' | 'holdsPlace'>,
  status: SearchStatus,
  { keepsPlace, ...change }: Change = {},
): Promise<void> {
  const isOver = over.has(status)
  const givesBack = isOver && search.holdsPlace && !keepsPlace
  await context.db
    .updateTable('requests.searches')
    .set({ status, endedAt: isOver ? context.now : null, ...change, ...(givesBack && { holdsPlace: false }) })
    .where('id', '=', search.id)
    .execute()
  if (givesBack) await giveBackPlaces(context, openSearches, [search.enrolmentId])
}
