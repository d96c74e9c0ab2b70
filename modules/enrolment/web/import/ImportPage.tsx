import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showEdition } from '../../../programmes/contract.ts'
import { ImportSteps } from './ImportSteps.tsx'

/** From the team's own spreadsheet to people in the edition. */
export function ImportPage() {
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showEdition, { editionId })
  if (error && !data) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!data) return <Loading />
  return <ImportSteps key={editionId} edition={data} />
}
