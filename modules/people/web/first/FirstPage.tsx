import { Navigate } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showStart } from '../../contract.ts'
import { FreshInstance } from './FreshInstance.tsx'
import { MyOrganisations } from './MyOrganisations.tsx'

/** The door: how to begin on an empty instance, else straight to where the person belongs. */
export function FirstPage() {
  const start = useEndpoint(showStart, {})
  if (start.error && !start.data) return <ErrorState error={start.error} onRetry={start.refetch} />
  if (!start.data) return <Loading />
  const { fresh, account, organisations } = start.data
  if (fresh) return <FreshInstance />
  if (!account) return <Navigate to="/sign-in" replace />
  const [only, ...others] = organisations
  if (only && others.length === 0) return <Navigate to={`/${only.slug}`} replace />
  return <MyOrganisations email={account.email} organisations={organisations} />
}
