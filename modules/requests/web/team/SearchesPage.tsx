import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listEditionSearches, type EditionSearch } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { ByHandDialog } from './ByHandDialog.tsx'
import { useSearchColumns } from './use-search-columns.tsx'

/** Every search of an edition: which wait, which are late, which ended with nobody; and the figures of answers. */
export function SearchesPage() {
  const t = useTranslations('requests.team')
  const { editionId = '' } = useParams()
  const theme = useSearchParams()[0].get('theme')
  const [choosing, setChoosing] = useState<EditionSearch>()
  const { data, error, refetch } = useEndpoint(listEditionSearches, { editionId })
  const organisation = useOrganisation()
  const columns = useSearchColumns(setChoosing)
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const { searches, answered, due, medianHours, free } = data
  const count = (...states: readonly string[]) =>
    searches.filter(({ status }) => states.includes(status)).length
  const byHand = count('by-hand')
  if (searches.length === 0)
    return (
      <EmptyState icon="search" title={t('noneTitle')}>
        <p>{t('noneText')}</p>
        <TextLink href={`/${organisation}/outsiders/${editionId}`}>{t('outside')}</TextLink>
      </EmptyState>
    )
  return (
    <div className={styles.page}>
      <PageHeader
        title={byHand > 0 ? t('titleByHand', { count: byHand }) : t('title', { count: count('open') })}
        actions={<TextLink href={`/${organisation}/outsiders/${editionId}`}>{t('outside')}</TextLink>}
      >
        <p>
          {t('summary', {
            open: count('open'),
            agreeing: count('agreeing'),
            matched: count('matched'),
            nobody: count('nobody'),
          })}
        </p>
        <p>
          {due === 0
            ? t('noFigures')
            : t('figures', {
                answered,
                due,
                hours: medianHours ?? 0,
                has: medianHours === null ? 'no' : 'yes',
              })}
        </p>
      </PageHeader>
      <DataTable
        label={t('table')}
        columns={columns}
        rows={theme === null ? searches : searches.filter((search) => search.theme?.key === theme)}
        rowKey={({ id }) => id}
        csvName={t('csvName')}
        initialSort={{ column: 'opened', direction: 'descending' }}
      />
      {choosing && <ByHandDialog search={choosing} free={free} onClose={() => setChoosing(undefined)} />}
    </div>
  )
}
