import { useMemo, useState } from 'react'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listEnrolments } from '../../contract.ts'
import type { RoleShown } from './PeopleFilters.tsx'
import { useSettled } from '../../../../platform/web/use-settled.ts'

export const rowsPerPage = 100
export type PeopleSort = 'name' | 'updated'

/** One page of the people whom the server finds, and the way to those before and after. */
export function usePeoplePages(editionId: string) {
  const [search, setSearch] = useState('')
  const [role, setRole] = useState<RoleShown>('all')
  const [sort, setSort] = useState<PeopleSort>('name')
  // Where each page before this one begins, so that one can go back.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const settledSearch = useSettled(search.trim())
  const wanted = useMemo(
    () => ({ editionId, search: settledSearch, sort, ...(role !== 'all' && { role }) }),
    [editionId, settledSearch, sort, role],
  )
  const cursor = cursors.at(-1)
  const { data, error, refetch } = useEndpoint(
    listEnrolments,
    { ...wanted, limit: rowsPerPage, ...(cursor && { cursor }) },
    { keepPrevious: true },
  )
  const fromStart = <Value>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setCursors([])
    }
  }
  const next = data?.next
  return {
    wanted,
    search,
    setSearch: fromStart(setSearch),
    role,
    setRole: fromStart(setRole),
    sort,
    setSort: fromStart(setSort),
    page: data,
    first: cursors.length * rowsPerPage + 1,
    error,
    refetch,
    goNext: next ? () => setCursors([...cursors, next]) : undefined,
    goBack: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
  }
}
