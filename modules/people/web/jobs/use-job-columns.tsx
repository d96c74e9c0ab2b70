import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { FailedJob } from '../../contract.ts'
import { TryAgain } from './TryAgain.tsx'

/** What was to be done, when it last failed, why, and what happens next. */
export function useJobColumns(): Column<FailedJob>[] {
  const t = useTranslations('people.failedJobs')
  const format = useFormatter()
  const { language } = useLanguage()
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' })
  return [
    { id: 'title', title: t('what'), value: (job) => job.title[language], width: 300, isRowHeader: true },
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
      render: (job) => (job.againAt ? t('triedAt', { at: at(job.againAt) }) : <TryAgain job={job} />),
      width: 240,
    },
  ]
}
