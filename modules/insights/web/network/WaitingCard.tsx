import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { OutputOfNetwork } from '../../contract.ts'
import { Leaving } from './Leaving.tsx'
import styles from './Network.module.css'
import { NudgeForm, type Sent } from './NudgeForm.tsx'
import { useNudgeWords } from './use-nudge-words.ts'

type WaitingCardProps = {
  readonly editionId: string
  readonly waiting: OutputOfNetwork['waiting']
  readonly now: string
}

const day = 86_400_000

/** Requests that wait for their answer, and one reminder to those who owe it; nothing where nobody waits. */
export function WaitingCard({ editionId, waiting, now }: WaitingCardProps) {
  const t = useTranslations('insights.network.waiting')
  const wordsOf = useNudgeWords()
  const longDay = useLongDay()
  const [sent, setSent] = useState<Sent>()
  const { requests, mentors, oldestSentAt, firstAnswerBy, people } = waiting
  if (requests === 0 && !sent) return null
  const reached = people.filter(({ writtenTo }) => !writtenTo)
  const aside = people.length - reached.length
  return (
    <Card title={t('title', { count: requests })}>
      <div className={styles.card}>
        <p className={styles.quiet}>
          {t('mentors', { count: mentors })}{' '}
          {oldestSentAt &&
            firstAnswerBy &&
            t('oldest', {
              days: Math.floor((Date.parse(now) - Date.parse(oldestSentAt)) / day),
              day: longDay(firstAnswerBy),
            })}
        </p>
        {sent && <Leaving key={sent.id} sent={sent} onTakenBack={() => setSent(undefined)} />}
        {!sent && reached.length > 0 && (
          <NudgeForm
            editionId={editionId}
            kind="answer"
            words={wordsOf('answer')}
            enrolmentIds={reached.map(({ enrolmentId }) => enrolmentId)}
            onSent={setSent}
          />
        )}
        {!sent && aside > 0 && <p className={styles.quiet}>{t('aside', { count: aside })}</p>}
        {!sent && reached.length > 0 && (
          <Disclosure title={t('who', { count: reached.length })}>
            <ul className={styles.plain}>
              {reached.map(({ enrolmentId, name, since, requests: own }) => (
                <li key={enrolmentId}>{t('line', { name, day: longDay(since), count: own })}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Card>
  )
}
