import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showResults, type ResultFigure } from '../../contract.ts'
import { CompareTo } from './compare/CompareTo.tsx'
import { ExportResults } from './ExportResults.tsx'
import { PrintHead } from './print/PrintHead.tsx'
import styles from './Results.module.css'
import { Told } from './Told.tsx'
import { useTitle } from './use-title.ts'

/** What an edition's figures say: the sentence first, then each with its denominator, its interval and who was silent. */
export function ResultsPage() {
  const t = useTranslations('insights.results')
  const { organisation = '', editionId = '' } = useParams()
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const { titleOf, whenOf } = useTitle()
  const { data, error, refetch } = useEndpoint(showResults, { editionId })
  const { data: compared } = useEndpoint(showResults, { editionId: chosen ?? editionId })
  if (error && !data) return <ErrorState error={error} module="insights" onRetry={refetch} />
  if (!data) return <Loading />
  const { figures, on, name, programmeId } = data
  if (figures.every(isUnsaid)) {
    return (
      <>
        <PageHeader title={t('titleNone')} eyebrow={whenOf(data)} />
        <EmptyState icon="chart" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PrintHead results={data} />
      <PageHeader
        title={titleOf(figures)}
        eyebrow={whenOf(data)}
        actions={<ExportResults figures={figures} fileName={`${name[language]} ${on}`} />}
      />
      <div className={styles.bar} data-print="never">
        <p className={styles.under}>{t('brackets')}</p>
        <TextLink href={`/${organisation}/editions/${editionId}/what-mattered`}>{t('toMattered')}</TextLink>
        <CompareTo editionId={editionId} programmeId={programmeId} chosen={chosen} onChoose={setChosen} />
      </div>
      <Told editionId={editionId} figures={figures} compared={chosen === null ? undefined : compared} />
    </>
  )
}

function isUnsaid({ kind, value, hidden, silent }: ResultFigure): boolean {
  return kind === 'count' ? value === 0 : hidden === 'nobody' && silent === null
}
