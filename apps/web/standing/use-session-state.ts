import { useMemo } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useParams } from 'react-router'
import { signOut } from '../../../modules/people/contract.ts'
import { showStanding } from '../../../platform/standing.ts'
import { callEndpoint } from '../../../platform/web/client.ts'
import { clearAllDrafts } from '../../../platform/web/drafts.ts'
import type { Session } from '../../../platform/web/session.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { stand, type Stand } from './stand.ts'

export type SessionState = {
  session: Session | undefined
  stand: Stand | undefined
  error: Error | null
  retry: () => void
}

/** Asks the server once who is here and what waits for them. A 401 leads to the sign-in page, by the query client. */
export function useSessionState(): SessionState {
  const { data, error, refetch } = useEndpoint(showStanding, {})
  const { editionId, id } = useParams()
  const inPair = /^\/[^/]+\/pairs\//.test(useLocation().pathname)
  const pairId = inPair ? id : undefined
  const leave = useSignOut()
  const state = useMemo(() => {
    if (!data) return { session: undefined, stand: undefined }
    const standing = stand(data, { editionId, pairId })
    const { person, organisation, places, waits } = data
    const { conditions, place } = standing
    return {
      session: { person, organisation, places, waits, conditions, place, signOut: leave },
      stand: standing,
    }
  }, [data, editionId, pairId, leave])
  return { ...state, error: data ? null : error, retry: refetch }
}

function useSignOut(): () => void {
  const queries = useQueryClient()
  return useMemo(
    () => () => {
      clearAllDrafts(localStorage)
      const leave = () => {
        queries.clear()
        // A real load, so that nothing read in this session stays in memory.
        location.assign('/')
      }
      void callEndpoint(signOut, { input: {} }).then(leave, leave)
    },
    [queries],
  )
}
