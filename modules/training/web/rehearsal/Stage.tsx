import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Rehearsal } from '../../contract.ts'
import { Clock } from './Clock.tsx'
import { lettingGo } from './let-go.ts'
import styles from './Rehearsal.module.css'
import type { StageActs } from './use-stage-acts.ts'

type StageProps = { readonly rehearsal: Rehearsal; readonly acts: StageActs }

/** The question and the time, large; for whoever asks, what comes next. */
export function Stage({ rehearsal, acts }: StageProps) {
  const t = useTranslations('training.rehearsal')
  const { question, drawn, step, minutes, stepSince, pausedAt, bank } = rehearsal
  const isToReview = bank.some(({ id, toReview }) => id === question?.id && toReview)
  return (
    <section className={styles.stage} aria-label={t(`stage.${step === 'ready' ? 'ready' : 'underWay'}`)}>
      {step === 'ready' && <p className={styles.lead}>{t('ready', minutes)}</p>}
      {step === 'showing' && <h2 className={styles.question}>{t('showing')}</h2>}
      {step === 'answering' && (
        <>
          {drawn > 0 && <p className={styles.quiet}>{t('nth', { nth: drawn })}</p>}
          <h2 className={styles.question} aria-live="polite">
            {question?.text ?? t('noQuestionYet')}
          </h2>
          {acts.draw && (
            <div className={styles.acts}>
              <Button icon="arrow-right" pending={acts.isDrawing} onPress={lettingGo(acts.draw)}>
                {t(drawn === 0 ? 'drawFirst' : 'draw')}
              </Button>
              {acts.review && (
                <Button
                  variant="quiet"
                  icon="flag"
                  aria-pressed={isToReview}
                  onPress={lettingGo(acts.review)}
                >
                  {t(isToReview ? 'reviewed' : 'review')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {(step === 'showing' || step === 'answering') && (
        <Clock since={stepSince} minutes={minutes[step]} pausedAt={pausedAt} of={step} />
      )}
    </section>
  )
}
