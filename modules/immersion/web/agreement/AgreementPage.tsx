import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { DescriptionList } from '../../../../platform/web/design/DescriptionList.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { PlainLayout } from '../../../../platform/web/layout/PlainLayout.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { useKeptFragmentToken } from '../../../people/web/index.ts'
import { answerAgreement, readAgreement } from '../../contract.ts'
import styles from '../Immersion.module.css'
import { useDays } from '../use-days.ts'

/** What a line manager's link opens: who, when, where, beside whom, and two buttons. Opening it changes nothing. */
export function AgreementPage() {
  const token = useKeptFragmentToken()
  return (
    <PlainLayout home="/">
      <div className={styles.plain}>
        {token === undefined ? <Said words="unknown" /> : <OfLink token={token} />}
      </div>
    </PlainLayout>
  )
}

function OfLink({ token }: { readonly token: string }) {
  const [answered, setAnswered] = useState<'yes' | 'no'>()
  const { data, error, refetch } = useEndpoint(readAgreement, { token }, { forgets: true })
  if (!data) {
    if (!error) return <Loading />
    const isUnknown = error instanceof Refusal && [400, 404, 410].includes(error.status)
    return isUnknown ? (
      <Said words="unknown" />
    ) : (
      <ErrorState error={error} module="immersion" onRetry={refetch} />
    )
  }
  const state = answered ?? data.state
  const visitor = firstName(data.visitorName)
  if (state === 'yes') return <Said words="doneYes" visitor={visitor} />
  if (state === 'no') return <Said words="doneNo" />
  if (state === 'over') return <Said words="over" />
  return <Question asked={data} token={token} onAnswer={setAnswered} />
}

type QuestionProps = {
  readonly asked: OutputOf<typeof readAgreement>
  readonly token: string
  readonly onAnswer: (answer: 'yes' | 'no') => void
}

function Question({ asked, token, onAnswer }: QuestionProps) {
  const t = useTranslations('immersion')
  const days = useDays()
  const format = useFormatter()
  const refusalText = useRefusalText('immersion')
  const answer = useAction(answerAgreement, {
    refreshes: [],
    onSuccess: (_, { agrees }) => onAnswer(agrees ? 'yes' : 'no'),
  })
  const { visitorName, hostName, title, site, beginsAt, endsAt, answerBy, timeZone } = asked
  const until = format.dateTime(new Date(answerBy), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
  return (
    <>
      <PageHeader
        title={t('agreement.title', { visitor: firstName(visitorName) })}
        eyebrow={asked.organisationName}
      />
      <DescriptionList
        items={[
          { term: t('agreement.who'), value: visitorName },
          { term: t('agreement.what'), value: title },
          {
            term: t('agreement.when'),
            value: `${days.span(asked)}, ${t('hours', { from: beginsAt, to: endsAt })}`,
          },
          { term: t('agreement.where'), value: site === '' ? t('agreement.afar') : site },
          { term: t('agreement.beside'), value: hostName },
        ]}
      />
      <p>{t('agreement.until', { until })}</p>
      {answer.error && (
        <Banner tone="care" live>
          {refusalText(answer.error)}
        </Banner>
      )}
      <Button
        variant="primary"
        size="large"
        wide
        pending={answer.pending}
        onPress={() => answer.run({ token, agrees: true })}
      >
        {t('agreement.yes')}
      </Button>
      <Button
        variant="quiet"
        wide
        pending={answer.pending}
        onPress={() => answer.run({ token, agrees: false })}
      >
        {t('agreement.no')}
      </Button>
    </>
  )
}

type SaidProps = { readonly words: 'unknown' | 'doneYes' | 'doneNo' | 'over'; readonly visitor?: string }

function Said({ words, visitor = '' }: SaidProps) {
  const t = useTranslations('immersion.agreement')
  const [title, text] = (
    {
      unknown: [t('unknownTitle'), t('unknownText')],
      doneYes: [t('doneYes'), t('doneYesText', { visitor })],
      doneNo: [t('doneNo'), t('doneNoText')],
      over: [t('over'), t('overText')],
    } as const
  )[words]
  return (
    <PageHeader title={title}>
      <p role="status">{text}</p>
    </PageHeader>
  )
}
