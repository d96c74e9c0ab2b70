import type { RequestStatus } from '../../contract.ts'
import type { LockedSearch, Wish } from './lock-search.ts'

/** A search with one of its requests as it has just become. */
export const standsNow = (
  search: LockedSearch,
  request: Pick<Wish, 'id'>,
  status: RequestStatus,
): LockedSearch => ({
  ...search,
  wishes: search.wishes.map((wish) => (wish.id === request.id ? { ...wish, status } : wish)),
})
