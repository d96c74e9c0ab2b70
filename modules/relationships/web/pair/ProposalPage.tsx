import { Navigate, useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRelationship } from '../../contract.ts'
import styles from './PairPage.module.css'
import { Proposal } from './Proposal.tsx'
import { ProposalTop } from './ProposalTop.tsx'

/** The proposal, opened from a mail on a phone: one question, and nothing else under the thumb. */
export function ProposalPage() {
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(showRelationship, { id })
  if (data && data.waitingFor !== 'me') return <Navigate to={`/${organisation}/pairs/${id}`} replace />
  return (
    <>
      <ProposalTop relationship={data} />
      <div className={styles.page}>
        {error && !data ? (
          <ErrorState error={error} module="relationships" onRetry={refetch} />
        ) : data ? (
          <Proposal relationship={data} onReload={refetch} />
        ) : (
          <Loading />
        )}
      </div>
    </>
  )
}
