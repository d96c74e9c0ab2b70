import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { callOffMorningWords, type CourseWeek } from '../../contract.ts'
import { useWeekWords } from '../use-week-words.ts'
import styles from './Week.module.css'

type MorningWaitsProps = {
  readonly week: Pick<CourseWeek, 'morning' | 'timeZone'>
  /** The words of one that will not leave, to be written otherwise. */
  readonly onBack: (text: string) => void
}

/** What was written for their morning, until it leaves: to whom, when, and how to call it off. */
export function MorningWaits({ week: { morning, timeZone }, onBack }: MorningWaitsProps) {
  const t = useTranslations('training.message.waits')
  const format = useFormatter()
  const when = useWeekWords()
  const wordRefusal = useRefusalText('training')
  const callOff = useAction(callOffMorningWords, {
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  return (
    <ul className={styles.waits}>
      {morning.map(({ text, firstAt, to }) => (
        <li key={to[0]!.id} className={styles.wait}>
          <div>
            <p className={styles.help}>
              {t('title', {
                count: to.length,
                name: to[0]!.name,
                when: when.dayAndHour(firstAt, timeZone),
              })}
            </p>
            <p className={styles.words}>{text}</p>
            {to.length > 1 && (
              <p className={styles.help}>{t('to', { names: format.list(to.map(({ name }) => name)) })}</p>
            )}
          </div>
          <Button
            size="small"
            icon="close"
            pending={callOff.pending}
            onPress={() =>
              void callOff
                .runAsync({ ids: to.map(({ id }) => id) })
                .then(({ calledOff }) => {
                  notify({ message: t('done', { calledOff, gone: to.length - calledOff }) })
                  if (calledOff > 0) onBack(text)
                })
                .catch(() => undefined)
            }
          >
            {t('callOff')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
