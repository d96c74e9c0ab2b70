import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { showSurveyResults, type SurveyResults } from '../../contract.ts'
import { SurveyTabs } from '../SurveyTabs.tsx'
import { Discovery } from './Discovery.tsx'
import { ExportSurvey } from './ExportSurvey.tsx'
import { GroupsSection } from './GroupsSection.tsx'
import { Headline } from './Headline.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import styles from './SurveyResults.module.css'
import { useSurveyTitle } from './use-survey-title.ts'

/** Do they see more clearly, and how far can silence move it? The title is the answer, with its counts. */
export function SurveyResultsPage() {
  const t = useTranslations('surveys.results')
  const { id = '', editionId = '' } = useParams()
  const [wave, setWave] = useState<number>()
  const { data, error, refetch } = useEndpoint(
    showSurveyResults,
    { id, ...(wave !== undefined && { wave }) },
    { followed: true, keepPrevious: true },
  )
  if (error instanceof Refusal && error.code === 'never-opened')
    return (
      <>
        <PageHeader title={t('neverTitle')} />
        <SurveyTabs id={id} />
        <EmptyState icon="chart" title={t('neverTitle')}>
          {t('neverText')}
        </EmptyState>
      </>
    )
  if (error && !data) return <ErrorState error={error} module="surveys" onRetry={refetch} />
  if (!data) return <Loading />
  return <Told results={data} isOwn={data.editionId === editionId} onWave={setWave} />
}

type ToldProps = { results: SurveyResults; isOwn: boolean; onWave: (wave: number) => void }

function Told({ results, isOwn, onWave }: ToldProps) {
  const t = useTranslations('surveys.results')
  const { language } = useLanguage()
  const longDay = useLongDay()
  const titleOf = useSurveyTitle()
  const { title, headline, invented, waves, wave, on, questions } = results
  const question = headline?.wording[language] ?? title[language]
  return (
    <div className={styles.page}>
      <PageHeader
        title={titleOf(results)}
        eyebrow={t(invented ? 'eyebrowInvented' : 'eyebrow', { question, day: longDay(on) })}
        actions={
          <>
            <ExportSurvey results={results} />
            <Button icon="print" onPress={() => print()}>
              {t('print')}
            </Button>
          </>
        }
      />
      {isOwn && <SurveyTabs id={results.id} />}
      {waves.length > 1 && (
        <div className={styles.wave} data-print="never">
          <Select
            label={t('wave')}
            value={String(wave)}
            options={waves.map(({ number, opensOn }) => ({
              value: String(number),
              label: `${number} · ${longDay(opensOn)}`,
            }))}
            onChange={(chosen) => onWave(Number(chosen))}
          />
        </div>
      )}
      {results.discovery && <Discovery id={results.id} discovery={results.discovery} mayTake={isOwn} />}
      {headline && <Headline results={results} />}
      {!headline && results.waiting > 0 && <p>{t('waiting', { count: results.waiting })}</p>}
      {results.asked > 0 && <GroupsSection results={results} />}
      <QuestionsSection questions={questions} />
      <p className={styles.method}>{t('method')}</p>
    </div>
  )
}
