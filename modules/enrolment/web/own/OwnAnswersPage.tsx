import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showOwnEnrolment } from '../../contract.ts'
import { OwnAnswers } from './OwnAnswers.tsx'

/** What I answered in one edition, to read and to change until pairs are made of it. */
export function OwnAnswersPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showOwnEnrolment, { id })
  if (data) return <OwnAnswers enrolment={data} onReload={refetch} />
  return error ? <ErrorState error={error} module="enrolment" onRetry={refetch} /> : <Loading />
}
