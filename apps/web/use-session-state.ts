import { useMemo } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { showMe, signOut } from '../../modules/people/contract.ts'
import { listLedEditions, type Edition } from '../../modules/programmes/contract.ts'
import { listOwnRelationships } from '../../modules/relationships/contract.ts'
import { callEndpoint } from '../../platform/web/client.ts'
import { clearAllDrafts } from '../../platform/web/drafts.ts'
import { useLanguage } from '../../platform/web/messages.tsx'
import type { Session } from '../../platform/web/session.tsx'
import { useEndpoint } from '../../platform/web/use-endpoint.ts'

export type SessionState = { session: Session | undefined; error: Error | null; retry: () => void }

/** Asks the server who is here and what concerns them. A 401 leads to the sign-in page, by the query client. */
export function useSessionState(): SessionState {
  const me = useEndpoint(showMe, {})
  const led = useEndpoint(listLedEditions, {})
  const own = useEndpoint(listOwnRelationships, {})
  const { editionId } = useParams()
  const { language } = useLanguage()
  const leave = useSignOut()
  const editions = led.data?.editions
  const pair = own.data?.relationships[0]
  // The menu appears once, whole: a menu that grows under the finger is pressed wrongly.
  const isKnown = me.data !== undefined && !led.isPending && !own.isPending
  const session = useMemo<Session | undefined>(() => {
    if (!isKnown || !me.data) return undefined
    const { person, organisation } = me.data
    const ledEdition = editions && currentEdition(editions, editionId)
    const edition = ledEdition ?? (pair && { id: pair.editionId, name: pair.editionName })
    return {
      person,
      organisation,
      audiences: [
        'member',
        ...(person.isAdmin ? ['admin'] : []),
        ...(editions?.length ? ['lead'] : []),
        ...(pair ? ['participant'] : []),
      ],
      ...(edition && { subject: { id: edition.id, name: edition.name[language] } }),
      signOut: leave,
    }
  }, [isKnown, me.data, editions, editionId, pair, language, leave])
  return { session, error: me.error, retry: me.refetch }
}

// The edition in the address, else the one that begins last.
function currentEdition(editions: readonly Edition[], editionId: string | undefined): Edition | undefined {
  const named = editions.find((edition) => edition.id === editionId)
  return (
    named ??
    editions.toSorted((one, other) => (one.startsOn ?? '').localeCompare(other.startsOn ?? '')).at(-1)
  )
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
