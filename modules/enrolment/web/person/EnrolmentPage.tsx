import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showEdition } from '../../../programmes/contract.ts'
import { showEnrolment } from '../../contract.ts'
import { EnrolmentView } from './EnrolmentView.tsx'

/** One person in one edition, as their team reads them. */
export function EnrolmentPage() {
  const { id = '' } = useParams()
  const enrolment = useEndpoint(showEnrolment, { id })
  const editionId = enrolment.data?.editionId
  const edition = useEndpoint(
    showEdition,
    { editionId: editionId ?? '' },
    { enabled: editionId !== undefined },
  )
  const error = enrolment.error ?? edition.error
  if (enrolment.data && edition.data) {
    return <EnrolmentView enrolment={enrolment.data} edition={edition.data} onReload={enrolment.refetch} />
  }
  if (!error) return <Loading />
  return (
    <ErrorState
      error={error}
      module="enrolment"
      onRetry={() => {
        enrolment.refetch()
        if (editionId !== undefined) edition.refetch()
      }}
    />
  )
}
