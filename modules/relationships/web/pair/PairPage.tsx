import { useState } from 'react'
import { Navigate, useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRelationship, type OwnRelationship } from '../../contract.ts'
import { ClosedPair } from './ClosedPair.tsx'
import { EndedMeanwhile } from './ended/EndedMeanwhile.tsx'
import { EndedRoom } from './ended/EndedRoom.tsx'
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
  if (data.status === 'proposed') return <WaitingPair relationship={data} />
  if (data.status === 'active' || data.end) return <Begun key={id} relationship={data} />
  return data.status === 'ended' ? null : <ClosedPair relationship={data} status={data.status} />
}

/** Open or over. One that ends while its page is open takes nothing away that is being written in it. */
function Begun({ relationship }: { relationship: OwnRelationship }) {
  const [wasOpen, setWasOpen] = useState(relationship.status === 'active')
  const { end } = relationship
  if (end && !wasOpen) return <EndedRoom relationship={relationship} end={end} />
  return (
    <>
      {end && <EndedMeanwhile onGoOn={() => setWasOpen(false)} />}
      <Room relationship={relationship} />
    </>
  )
}
