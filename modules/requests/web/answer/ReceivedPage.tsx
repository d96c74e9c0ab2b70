import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listReceivedRequests } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { ReceivedLine } from './ReceivedLine.tsx'

/** Who asks me, those that wait first. */
export function ReceivedPage() {
  const t = useTranslations('requests.received')
  const { data, error, refetch } = useEndpoint(listReceivedRequests, {})
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const waiting = data.requests.filter(({ status }) => status === 'sent').length
  if (data.requests.length === 0)
    return (
      <EmptyState icon="message" title={t('noneTitle')}>
        <p>{t('noneText')}</p>
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <PageHeader title={t('title', { count: waiting })} />
      <ul className={styles.list}>
        {data.requests.map((request) => (
          <ReceivedLine key={request.id} request={request} />
        ))}
      </ul>
    </div>
  )
}
