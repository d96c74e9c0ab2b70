import { useState } from 'react'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useSettled } from '../../../../platform/web/use-settled.ts'
import { listOutbox, type MailState } from '../../contract.ts'

const refreshMs = 10_000

export type StateShown = MailState | 'all'

/** What is looked for, the page that answers, and the ways to the pages beside it. */
export function useOutboxPages() {
  const [search, setSearch] = useState('')
  const [state, setState] = useState<StateShown>('all')
  // The ids after which each page begins, up to this one.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const settled = useSettled(search)
  const cursor = cursors.at(-1)
  const { data, error, refetch } = useEndpoint(
    listOutbox,
    { search: settled, ...(state !== 'all' && { state }), ...(cursor && { cursor }) },
    { keepPrevious: true, refetchEveryMs: refreshMs },
  )
  const fromTheTop =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      setCursors([])
      set(value)
    }
  const next = data?.next
  return {
    page: data,
    error,
    refetch,
    search,
    setSearch: fromTheTop(setSearch),
    state,
    setState: fromTheTop(setState),
    goBack: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    goNext: next ? () => setCursors([...cursors, next]) : undefined,
  }
}

export type OutboxPages = ReturnType<typeof useOutboxPages>
