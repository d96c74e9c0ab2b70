import { useMemo } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { showMe, signOut } from '../../modules/people/contract.ts'
import { callEndpoint } from '../../platform/web/client.ts'
import { clearAllDrafts } from '../../platform/web/drafts.ts'
import type { Session } from '../../platform/web/session.tsx'
import { useEndpoint } from '../../platform/web/use-endpoint.ts'

/** Asks the server who is here. A 401 leads to the sign-in page, by the query client. */
export function useSessionState(): { session: Session | undefined; error: Error | null; retry: () => void } {
  const { data, error, refetch } = useEndpoint(showMe, {})
  const queries = useQueryClient()
  const session = useMemo<Session | undefined>(() => {
    if (!data) return undefined
    const { person, organisation } = data
    return {
      person,
      organisation,
      audiences: person.isAdmin ? ['member', 'admin'] : ['member'],
      signOut: () => {
        clearAllDrafts(localStorage)
        void callEndpoint(signOut, { input: {} }).finally(() => {
          queries.clear()
          // A real load, so that nothing read in this session stays in memory.
          location.assign('/')
        })
      },
    }
  }, [data, queries])
  return { session, error, retry: refetch }
}
