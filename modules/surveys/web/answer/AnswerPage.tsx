import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { readSurvey, type SurveyToAnswer } from '../../contract.ts'
import { useLastDay } from '../use-last-day.ts'
import { AnswerForm } from './AnswerForm.tsx'
import styles from './Answer.module.css'
import { useSurveyToken } from './use-survey-token.ts'

/** What the link of a mail opens: one survey, for whoever holds it, without an account. */
export function AnswerPage() {
  const token = useSurveyToken()
  return (
    <PlainLayout home="/">
      <div className={styles.page}>
        {token === undefined ? <Unknown /> : <OfLink key={token} token={token} />}
      </div>
    </PlainLayout>
  )
}

function OfLink({ token }: { token: string }) {
  const [isSent, setIsSent] = useState(false)
  const { data, error, refetch } = useEndpoint(readSurvey, { token }, { forgets: true })
  if (isSent && data) return <Sent survey={data} />
  if (!data) {
    if (!error) return <Loading />
    const isUnknown = error instanceof Refusal && [400, 404, 410].includes(error.status)
    return isUnknown ? <Unknown /> : <ErrorState error={error} module="surveys" onRetry={refetch} />
  }
  if (data.state !== 'open') return <Closed survey={data} />
  return <AnswerForm survey={data} token={token} onSent={() => setIsSent(true)} onReload={refetch} />
}

function Closed({ survey: { state, closesAt, timeZone } }: { survey: SurveyToAnswer }) {
  const t = useTranslations('surveys.answer')
  const lastDay = useLastDay()
  const [title, text] =
    state === 'answered'
      ? [t('answeredTitle'), t('answeredText')]
      : state === 'early'
        ? [t('earlyTitle'), t('earlyText')]
        : [t('closedTitle'), t('closedText', { day: lastDay(closesAt, timeZone) })]
  return (
    <>
      <span className={styles.picture}>
        <Icon name={state === 'answered' ? 'check' : 'clock'} size={28} />
      </span>
      <PageHeader title={title}>
        <p role="status">{text}</p>
      </PageHeader>
    </>
  )
}

function Sent({ survey: { privacy, isOpenLink } }: { survey: SurveyToAnswer }) {
  const t = useTranslations('surveys.answer')
  return (
    <>
      <span className={styles.picture}>
        <Icon name="check" size={28} />
      </span>
      <PageHeader title={t('sentTitle')}>
        <p role="status">{t('sentText')}</p>
        {(privacy === 'anonymous' || isOpenLink) && <p>{t('sentDevice')}</p>}
      </PageHeader>
    </>
  )
}

function Unknown() {
  const t = useTranslations('surveys.answer')
  return (
    <PageHeader title={t('unknownTitle')}>
      <p role="status">{t('unknownText')}</p>
    </PageHeader>
  )
}
