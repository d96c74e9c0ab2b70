import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { showNetwork } from '../../contract.ts'
import { Loads } from './Loads.tsx'
import { NeverAnswer } from './NeverAnswer.tsx'
import { NeverAsked } from './NeverAsked.tsx'
import styles from './Network.module.css'
import { ThemeCloud } from './ThemeCloud.tsx'
import { ThemeTable } from './ThemeTable.tsx'
import { UpToDate } from './UpToDate.tsx'
import { WaitingCard } from './WaitingCard.tsx'
import { YearBar } from './YearBar.tsx'

/** Where the network jams: themes in tension, who waits, who is never asked, what is out of date; each with its act. */
export function NetworkPage() {
  const t = useTranslations('insights.network')
  const results = useTranslations('insights.results')
  const { editionId = '' } = useParams()
  const day = useLongDay()
  const [isCloud, setIsCloud] = useState(false)
  const { data, error, refetch } = useEndpoint(showNetwork, { editionId })
  if (error && !data) return <ErrorState error={error} module="insights" onRetry={refetch} />
  if (!data) return <Loading />
  const { members, mentors, themes, waiting, year, invented, now, openWithoutTheme } = data
  if (members === 0)
    return (
      <EmptyState icon="chart" title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
    )
  const tense = themes.filter(({ state }) => state === 'tense').length
  const eyebrow = t('eyebrow', { members, mentors, day: day(now) })
  return (
    <>
      <PageHeader
        title={t('title', { tense, waiting: waiting.requests })}
        eyebrow={invented ? `${eyebrow} ${results('invented')}` : eyebrow}
        actions={
          <div className={styles.toggle}>
            <Button size="small" aria-pressed={!isCloud} onPress={() => setIsCloud(false)}>
              {t('asTable')}
            </Button>
            <Button size="small" aria-pressed={isCloud} onPress={() => setIsCloud(true)}>
              {t('asCloud')}
            </Button>
          </div>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          {isCloud ? (
            <ThemeCloud editionId={editionId} themes={themes} />
          ) : (
            <ThemeTable editionId={editionId} network={data} />
          )}
          <p className={styles.quiet}>
            {t('legend')} {openWithoutTheme > 0 && t('withoutTheme', { count: openWithoutTheme })}
          </p>
          <NeverAsked editionId={editionId} network={data} />
          <NeverAnswer network={data} />
          <UpToDate editionId={editionId} network={data} />
          <Loads loads={data.loads} />
        </div>
        <aside className={styles.aside}>
          <WaitingCard editionId={editionId} waiting={waiting} now={now} />
          <YearBar year={year} hoursBooked={data.hoursBooked} />
        </aside>
      </div>
    </>
  )
}
