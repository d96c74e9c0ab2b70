import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showEdition, type WholeEdition } from '../../contract.ts'

/** Reads the edition that the address names, and shows what stands in its place until it has come. */
export function WithEdition({
  children,
}: {
  children: (edition: WholeEdition, reload: () => void) => ReactNode
}) {
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showEdition, { editionId })
  if (error && !data) return <ErrorState error={error} module="programmes" onRetry={refetch} />
  if (!data) return <Loading />
  return children(data, refetch)
}
