import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Refusal } from './refusal.ts'

/** One store of answers for the application; `onSignedOut` is called when the server no longer knows who asks. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Refusal && error.status === 401) onSignedOut()
      },
    }),
    defaultOptions: {
      // What is asked without a network is said to be unanswered, at once: kept waiting, it would leave hours later, unseen.
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 15_000,
        // A refusal is an answer: asking again would only be refused again. A fault or a lost line may pass.
        retry: (failures, error) => failures < 2 && !(error instanceof Refusal && error.status < 500),
      },
    },
  })
}
