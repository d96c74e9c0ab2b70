import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isForAnybody, type EndpointDefinition, type OutputOf, type SentInputOf } from '../contract.ts'
import { callEndpoint, newIdempotencyKey } from './client.ts'
import { ConnectionLost } from './refusal.ts'
import { saidOnce } from './said-once.ts'
import { endpointKey } from './use-endpoint.ts'
import { useLinkInHand } from './link-in-hand.ts'
import { useOrganisation } from './use-organisation.ts'

export type ActionOptions<E extends EndpointDefinition> = {
  onSuccess?: (output: OutputOf<E>, input: SentInputOf<E>) => void
  onError?: (error: Error, input: SentInputOf<E>) => void
  /** What is read again afterwards: everything on the screen unless endpoints are named. */
  refreshes?: readonly EndpointDefinition[]
}

export type Action<E extends EndpointDefinition> = {
  /** Asks and forgets; success and failure arrive in `onSuccess` and `error`. */
  run: (input: SentInputOf<E>, revision?: number) => void
  /** Asks and waits; throws `Refusal` or `ConnectionLost`, or the signal's reason when it gave up waiting. */
  runAsync: (input: SentInputOf<E>, revision?: number, signal?: AbortSignal) => Promise<OutputOf<E>>
  /** True while it is asked: give it to the button. */
  pending: boolean
  error: Error | null
  reset: () => void
}

// The server keeps answers by account, and nobody is one before signing in.
// A file that is sent again is another one: who sends it sees whether it came.
const isRepeatable = ({ method, audience, takesFile }: EndpointDefinition) =>
  (method !== 'POST' || !isForAnybody(audience)) && !takesFile

/** Changes something. A lost connection is tried twice more under the same key, so the server does it once. */
export function useAction<E extends EndpointDefinition>(
  endpoint: E,
  options: ActionOptions<E> = {},
): Action<E> {
  const organisation = useOrganisation()
  const link = useLinkInHand()
  const queries = useQueryClient()
  const mutation = useMutation({
    mutationFn: async (call: {
      input: SentInputOf<E>
      revision: number | undefined
      idempotencyKey: string | undefined
      signal: AbortSignal | undefined
    }) => (await callEndpoint(endpoint, { ...call, organisation, link })).output,
    retry: (failures, error) => failures < 2 && error instanceof ConnectionLost && isRepeatable(endpoint),
    onSuccess: async (output, { input }) => {
      options.onSuccess?.(output, input)
      const keys = options.refreshes?.map((read) => endpointKey(read, organisation))
      if (keys) await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
      else await queries.invalidateQueries()
    },
    onError: (error, { input }) => options.onError?.(error, input),
  })
  const call = (input: SentInputOf<E>, revision?: number, signal?: AbortSignal) => ({
    input,
    revision,
    signal,
    idempotencyKey: isRepeatable(endpoint) && endpoint.method === 'POST' ? newIdempotencyKey() : undefined,
  })
  const [isFirst] = useState(saidOnce)
  return {
    run: (input, revision) => {
      // The second would be refused, and said so beside the success.
      if (!isFirst(JSON.stringify([input, revision]), performance.now())) return
      mutation.mutate(call(input, revision))
    },
    runAsync: (input, revision, signal) => mutation.mutateAsync(call(input, revision, signal)),
    pending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  }
}
