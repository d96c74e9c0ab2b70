import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showRelationship, type OwnRelationship } from '../../contract.ts'
import { ActivePair } from './ActivePair.tsx'
import { ClosedPair } from './ClosedPair.tsx'
import { Proposal } from './Proposal.tsx'
import { ProposalTop } from './ProposalTop.tsx'
import styles from './RelationshipPage.module.css'
import { WaitingPair } from './WaitingPair.tsx'

/** A pair as one of its two people sees it, from the proposal to the first message. */
export function RelationshipPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showRelationship, { id })
  return (
    <>
      <ProposalTop relationship={data} />
      <div className={styles.page}>
        {error && !data ? (
          <ErrorState error={error} module="relationships" onRetry={refetch} />
        ) : data ? (
          <Stage relationship={data} onReload={refetch} />
        ) : (
          <Loading />
        )}
      </div>
    </>
  )
}

function Stage({ relationship, onReload }: { relationship: OwnRelationship; onReload: () => void }) {
  const { status, waitingFor } = relationship
  if (status === 'active') return <ActivePair relationship={relationship} />
  if (status !== 'proposed') return <ClosedPair relationship={relationship} />
  return waitingFor === 'me' ? (
    <Proposal relationship={relationship} onReload={onReload} />
  ) : (
    <WaitingPair relationship={relationship} />
  )
}
