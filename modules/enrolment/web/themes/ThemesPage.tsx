import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showThemes } from '../../contract.ts'
import { ThemesForm } from './ThemesForm.tsx'

/** The subjects that both sides speak of: their words, their order, and where one side waits for the other. */
export function ThemesPage() {
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showThemes, { editionId })
  if (!data) return error ? <ErrorState error={error} module="enrolment" onRetry={refetch} /> : <Loading />
  return <ThemesForm key={editionId} saved={data} onReload={refetch} />
}
