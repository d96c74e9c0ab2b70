import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showResults, type ResultFigure } from '../../contract.ts'
import { groups } from '../../figures/index.ts'
import { ExportResults } from './ExportResults.tsx'
import { FigureCard } from './FigureCard.tsx'
import styles from './Results.module.css'
import { usePercent } from './use-percent.ts'

/** What an edition's figures say: the sentence first, then each with its denominator, its interval and who was silent. */
export function ResultsPage() {
  const t = useTranslations('insights.results')
  const { editionId = '' } = useParams()
  const { language } = useLanguage()
  const percent = usePercent()
  const { data, error, refetch } = useEndpoint(showResults, { editionId })
  if (error && !data) return <ErrorState error={error} module="insights" onRetry={refetch} />
  if (!data) return <Loading />
  const { figures, on, endsOn, name } = data
  const day = (value: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
  const when = endsOn === null ? 'noEnd' : endsOn < on ? 'over' : 'running'
  const eyebrow = t(when, { name: name[language], day: day(when === 'over' ? endsOn! : on) })
  const shown = figures.filter(isSaid)
  if (shown.length === 0) {
    return (
      <>
        <PageHeader title={t('titleNone')} eyebrow={eyebrow} />
        <EmptyState icon="chart" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      </>
    )
  }
  const told = groups.flatMap((group) => {
    const own = shown.filter((figure) => figure.group === group)
    return own.length === 0 ? [] : [{ group, own }]
  })
  return (
    <>
      <PageHeader
        title={titleOf(figures, t, percent)}
        eyebrow={eyebrow}
        actions={<ExportResults figures={figures} fileName={`${name[language]} ${on}`} />}
      >
        <p>{t('brackets')}</p>
      </PageHeader>
      <div className={styles.groups}>
        {told.map(({ group, own }) => (
          <section key={group} className={styles.group}>
            <h2>{t(`groups.${group}`)}</h2>
            <div className={styles.figures}>
              {own.map((figure) => (
                <FigureCard key={figure.name} figure={figure} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <footer className={styles.foot}>
        <p>{t('foot')}</p>
        <Disclosure level={2} title={t('how')}>
          <p>{t('howText')}</p>
        </Disclosure>
      </footer>
    </>
  )
}

// Zero of what is only counted says nothing on a page; a hidden figure that had somebody says that it is hidden.
function isSaid({ kind, value, hidden, silent }: ResultFigure): boolean {
  if (kind === 'count') return value !== null && value > 0
  return hidden !== 'nobody' || silent !== null
}

function titleOf(
  figures: readonly ResultFigure[],
  t: ReturnType<typeof useTranslations<'insights.results'>>,
  percent: (share: number) => string,
): string {
  const once = figures.find(({ name }) => name === 'met-once')!
  const { numerator, denominator, value, kind } = once
  if (numerator === null || denominator === null) return t('titleNone')
  if (value === null) return t('titleCount', { numerator, denominator })
  return t(kind === 'curve' ? 'titleSoFar' : 'title', { percent: percent(value), numerator, denominator })
}
