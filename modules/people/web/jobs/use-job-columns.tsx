import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { FailedJob } from '../../contract.ts'
import { TryAgain } from './TryAgain.tsx'

/** What was to be done, when it last failed, why, and what happens next. */
export function useJobColumns(): Column<FailedJob>[] {
  const t = useTranslations('people.failedJobs')
  const format = useFormatter()
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' })
  return [
    { id: 'title', title: t('what'), value: (job) => job.title, width: 300, isRowHeader: true },
    {
      id: 'failedAt',
      title: t('failedAt'),
      value: (job) => job.failedAt,
      render: (job) => at(job.failedAt),
      width: 170,
    },
    { id: 'error', title: t('error'), value: (job) => job.error, width: 160 },
    {
      id: 'againAt',
      title: t('next'),
      value: (job) => job.againAt ?? '',
      render: (job) =>
        job.againAt ? (
          <Badge tone="waiting">{t('triedAt', { at: at(job.againAt) })}</Badge>
        ) : (
          <TryAgain job={job} />
        ),
      width: 240,
    },
  ]
}
