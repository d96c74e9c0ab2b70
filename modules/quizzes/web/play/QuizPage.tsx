import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showQuiz, type Quiz } from '../../contract.ts'
import styles from '../Quiz.module.css'
import { Answered } from './Answered.tsx'
import { Asked } from './Asked.tsx'

/** One question at a time; then which answer is right, why, and what the room said. */
export function QuizPage() {
  const t = useTranslations('quizzes.play')
  const { id = '' } = useParams()
  const organisation = useOrganisation()
  const { data, error, refetch } = useEndpoint(showQuiz, { id }, { followed: true })
  if (error && !data) return <ErrorState error={error} module="quizzes" onRetry={refetch} />
  if (!data) return <Loading />
  const { subject, subjectId, editionId, title, hostName, isMine, state } = data
  const back =
    subject === 'workshop'
      ? `/${organisation}/workshops/${editionId ?? ''}/${subjectId}`
      : `/${organisation}/meetings/${subjectId}`
  const eyebrow = (
    <>
      <TextLink href={back}>{title === '' ? t('backMeeting') : title}</TextLink>
      {!isMine && <>, {hostName}</>}
    </>
  )
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} eyebrow={eyebrow} />
      {isMine || state === 'closed' ? <All quiz={data} /> : <OneByOne quiz={data} />}
    </div>
  )
}

function OneByOne({ quiz }: { readonly quiz: Quiz }) {
  const t = useTranslations('quizzes.play')
  const { questions } = quiz
  // The one that I just answered stays until I go on.
  const [at, setAt] = useState(() => {
    const next = questions.findIndex(({ mine }) => mine === null)
    return next < 0 ? questions.length : next
  })
  const question = questions[at]
  if (!question) {
    const right = questions.filter(({ mine, right: known }) => mine !== null && mine === known).length
    return (
      <>
        <Banner tone="info" live>
          {t('score', { right, count: questions.length })}
        </Banner>
        <All quiz={quiz} />
      </>
    )
  }
  return (
    <>
      <p className={styles.help}>{t('nth', { number: at + 1, count: questions.length })}</p>
      {question.mine === null ? (
        <Asked key={question.key} quizId={quiz.id} question={question} />
      ) : (
        <>
          <Answered question={question} />
          <Button variant="primary" size="large" wide onPress={() => setAt(at + 1)}>
            {t(at + 1 < questions.length ? 'next' : 'end')}
          </Button>
        </>
      )}
    </>
  )
}

function All({ quiz: { questions, people, mostMissed, isMine } }: { readonly quiz: Quiz }) {
  const t = useTranslations('quizzes.play')
  const missed = questions.findIndex(({ key }) => key === mostMissed)
  return (
    <>
      {isMine && <p role="status">{t('people', { count: people })}</p>}
      {isMine && people < 5 && <p className={styles.help}>{t('fromFive')}</p>}
      {missed >= 0 && <p className={styles.missed}>{t('mostMissed', { number: missed + 1 })}</p>}
      {questions.map((question) => (
        <Answered key={question.key} question={question} />
      ))}
    </>
  )
}
