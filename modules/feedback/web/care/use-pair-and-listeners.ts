import { useParams } from 'react-router'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRelationship } from '../../../relationships/contract.ts'
import { showListeners } from '../../contract.ts'

/** The pair that the address names, and who listens to its people. */
export function usePairAndListeners() {
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const pair = useEndpoint(showRelationship, { id })
  const listeners = useEndpoint(showListeners, { id })
  return {
    id,
    href: `/${organisation}/pairs/${id}`,
    pair: pair.data,
    listeners: listeners.data,
    error: pair.error ?? listeners.error,
    refetch: () => {
      pair.refetch()
      listeners.refetch()
    },
  }
}
