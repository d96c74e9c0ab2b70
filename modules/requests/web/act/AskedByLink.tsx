import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showRequest, type ReceivedRequest, type RequestStatus } from '../../contract.ts'

type AskedByLinkProps = {
  readonly id: string
  /** Where it must stand for the question to make sense. */
  readonly expected: RequestStatus
  readonly children: (request: ReceivedRequest) => ReactNode
}

/** The request that a link is about, under its question; or why nothing is asked any more. */
export function AskedByLink({ id, expected, children }: AskedByLinkProps) {
  const t = useTranslations('requests.act')
  const { data, error, refetch } = useEndpoint(showRequest, { id }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  if (data.status === expected) return children(data)
  return (
    <PageHeader title={t('overTitle')}>
      <p>{t('overText')}</p>
    </PageHeader>
  )
}
