import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { endpointKey } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEnrolments } from '../../contract.ts'

const rowsPerPage = 1000

/**
 * Every enrolment of an edition, a page after the other: with all rows here, search, order by any column and the CSV
 * need no further call, also for thousands.
 */
export function useEnrolments(editionId: string) {
  const organisation = useOrganisation()
  const query = useInfiniteQuery({
    queryKey: endpointKey(listEnrolments, organisation, { editionId, pages: 'all' }),
    queryFn: async ({ pageParam, signal }) => {
      const input = { editionId, limit: rowsPerPage, ...(pageParam && { cursor: pageParam }) }
      return (await callEndpoint(listEnrolments, { input, organisation, signal })).output
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = query
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [hasNextPage, isFetching, error, fetchNextPage])
  const rows = useMemo(() => data?.pages.flatMap(({ enrolments }) => enrolments), [data])
  return { rows, counts: data?.pages[0], isWhole: !hasNextPage, error, refetch: () => void refetch() }
}
