import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showOwnEnrolment } from '../../../enrolment/contract.ts'
import { listSuggestions } from '../../contract.ts'
import { NeedsSteps } from './NeedsSteps.tsx'

/** What I look for, said in short steps and kept as answers of my form: to change whenever it changes. */
export function NeedsPage() {
  const { editionId = '' } = useParams()
  const about = useEndpoint(listSuggestions, { editionId })
  const id = about.data?.enrolmentId ?? ''
  const { data, error, revision, refetch } = useEndpoint(showOwnEnrolment, { id }, { enabled: id !== '' })
  const failed = about.error ?? error
  if (failed && !data) return <ErrorState error={failed} module="requests" onRetry={refetch} />
  if (!data || revision === undefined) return <Loading />
  return (
    <NeedsSteps key={data.questionnaireVersion} editionId={editionId} enrolment={data} onReload={refetch} />
  )
}
