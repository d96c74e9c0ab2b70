import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EndpointDefinition, OutputOf, SentInputOf } from '../contract.ts'
import { callEndpoint } from './client.ts'
import { useLinkInHand } from './link-in-hand.ts'
import { useIsLive } from './live/is-live.ts'
import { useOrganisation } from './use-organisation.ts'

export type EndpointState<E extends EndpointDefinition> = {
  data: OutputOf<E> | undefined
  /** The revision to send with an edit of what was read. */
  revision: number | undefined
  error: Error | null
  /** True until the first answer; `isFetching` also while it is refreshed. */
  isPending: boolean
  isFetching: boolean
  refetch: () => void
}

export type EndpointOptions = {
  /** False waits, for an input that is not known yet. */
  enabled?: boolean
  /** Shows the last answer while another page of a list is fetched. */
  keepPrevious?: boolean
  refetchEveryMs?: number
  /** Others change it while it is looked at: the stream says when; without one it is asked again and again. */
  followed?: boolean
  /** Keeps nothing for who reads it next: for an answer that is true for a moment only. */
  forgets?: boolean
}

/** Reads an endpoint and keeps its answer fresh: again at each return to the page and after each action. */
export function useEndpoint<E extends EndpointDefinition>(
  endpoint: E,
  input: SentInputOf<E>,
  {
    enabled = true,
    keepPrevious = false,
    refetchEveryMs,
    forgets = false,
    followed = false,
  }: EndpointOptions = {},
): EndpointState<E> {
  const organisation = useOrganisation()
  const link = useLinkInHand()
  const isLive = useIsLive()
  const every = followed ? (isLive ? seldomMs : oftenMs) : refetchEveryMs
  const query = useQuery({
    // Another link is another reader: their answers are kept apart.
    queryKey:
      link === undefined
        ? endpointKey(endpoint, organisation, input)
        : [endpoint.name, organisation, input, link],
    queryFn: ({ signal }) => callEndpoint(endpoint, { input, organisation, link, signal }),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...(every !== undefined && { refetchInterval: every }),
    ...(forgets && { gcTime: 0 }),
  })
  const { data, error, isPending, isFetching, refetch } = query
  return {
    data: data?.output,
    revision: data?.revision,
    error,
    isPending,
    isFetching,
    refetch: () => void refetch(),
  }
}

/** A stream may lose what it should have said. */
const seldomMs = 120_000
const oftenMs = 15_000

/** The key under which an answer is kept; without an input, all the answers of the endpoint. */
export function endpointKey(
  endpoint: EndpointDefinition,
  organisation: string | undefined,
  input?: unknown,
): readonly unknown[] {
  return input === undefined ? [endpoint.name, organisation] : [endpoint.name, organisation, input]
}
