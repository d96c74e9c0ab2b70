import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listFailedJobs } from '../../contract.ts'
import { useJobColumns } from './use-job-columns.tsx'

const refreshMs = 10_000

/** What Binôme tried eight times without success, and the button that has it tried again. */
export function FailedJobsPage() {
  const t = useTranslations('people.failedJobs')
  const columns = useJobColumns()
  const failed = useEndpoint(listFailedJobs, {}, { refetchEveryMs: refreshMs })
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {failed.error && !failed.data && <ErrorState error={failed.error} onRetry={failed.refetch} />}
      {failed.isPending && <Loading />}
      {failed.data && (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={failed.data.jobs}
          rowKey={(job) => job.id}
          initialSort={{ column: 'failedAt', direction: 'descending' }}
          empty={
            <EmptyState icon="check" title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          }
        />
      )}
    </>
  )
}
