import { Navigate, useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRelationship } from '../../contract.ts'
import { ClosedPair } from './ClosedPair.tsx'
import { Room } from './room/Room.tsx'
import { WaitingPair } from './WaitingPair.tsx'

/** A pair as one of its people sees it, once they have answered; until then it is a proposal, on a page of its own. */
export function PairPage() {
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(showRelationship, { id })
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  if (data.waitingFor === 'me') return <Navigate to={`/${organisation}/pairs/${id}/proposal`} replace />
  const { status } = data
  if (status === 'active') return <Room relationship={data} />
  if (status === 'proposed') return <WaitingPair relationship={data} />
  return <ClosedPair relationship={data} status={status} />
}
