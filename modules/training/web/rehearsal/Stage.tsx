import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { drawQuestion, stepRehearsal, type Rehearsal } from '../../contract.ts'
import styles from './Rehearsal.module.css'

/** The question and the time left; past it, it goes on counting, quietly. */
export function Stage({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const wordRefusal = useRefusalText('training')
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const step = useAction(stepRehearsal, { onError })
  const draw = useAction(drawQuestion, { onError })
  const { id, question, drawn, isMentor } = rehearsal
  const from = rehearsal.step
  return (
    <section className={styles.stage}>
      {from === 'answering' && (
        <>
          {drawn > 0 && <p>{t('nth', { nth: drawn })}</p>}
          <h2 className={styles.question} aria-live="polite">
            {question ?? t('noQuestionYet')}
          </h2>
          {isMentor && (
            <Button
              icon="arrow-right"
              pending={draw.pending}
              onPress={() => draw.run({ id, questionId: null })}
            >
              {t('draw')}
            </Button>
          )}
        </>
      )}
      {from === 'showing' && <h2 className={styles.question}>{t('showing')}</h2>}
      {from === 'ready' ? (
        <p>{t('ready', rehearsal.minutes)}</p>
      ) : (
        <Clock
          since={rehearsal.stepSince}
          minutes={from === 'showing' ? rehearsal.minutes.showing : rehearsal.minutes.answering}
        />
      )}
      <Button variant="primary" pending={step.pending} onPress={() => step.run({ id, from })}>
        {t(`next.${from === 'ready' || from === 'showing' ? from : 'answering'}`)}
      </Button>
    </section>
  )
}

function Clock({ since, minutes }: { readonly since: string; readonly minutes: number }) {
  const t = useTranslations('training.rehearsal')
  const [now, setNow] = useState(() => serverNow().getTime())
  useEffect(() => {
    const every = setInterval(() => setNow(serverNow().getTime()), 1000)
    return () => clearInterval(every)
  }, [])
  const left = Math.round((Date.parse(since) + minutes * 60_000 - now) / 1000)
  const [whole, rest] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60]
  return (
    <div>
      <p className={left < 0 ? `${styles.clock} ${styles.over}` : styles.clock} role="timer">
        {`${whole}:${String(rest).padStart(2, '0')}`}
      </p>
      <p className={styles.asked}>{t(left < 0 ? 'past' : 'left', { minutes })}</p>
    </div>
  )
}
