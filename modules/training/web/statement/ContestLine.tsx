import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { contestLine, type StatementLine } from '../../contract.ts'
import styles from '../Training.module.css'
import { keepContest, readContest } from './contest-drafts.ts'

/** What is not so is said of a line that is kept, also once its month is closed: it is then settled in the next one. */
export function ContestLine({ line }: { readonly line: StatementLine & { readonly id: string } }) {
  const t = useTranslations('training.statement')
  const wordRefusal = useRefusalText('training')
  const meetingId = line.meetingId ?? ''
  const [word, setWord] = useState(() => readContest(localStorage, meetingId, serverNow()))
  const keep = (typed: string) => {
    keepContest(localStorage, meetingId, typed, serverNow())
    setWord(typed)
  }
  const { run, pending } = useAction(contestLine, {
    onSuccess: () => {
      keep('')
      setWord(null)
      notify({ message: t('contestSent') })
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  if (line.contested !== null || line.meetingId === null) return null
  if (word === null)
    return (
      <span>
        <Button
          size="small"
          variant="link"
          aria-label={t('contestOf', { name: line.menteeName, on: line.on })}
          onPress={() => setWord('')}
        >
          {t('contest')}
        </Button>
      </span>
    )
  return (
    <div className={styles.actions}>
      <TextField label={t('why')} value={word} maxLength={300} onChange={keep} />
      <Button
        isDisabled={word.trim() === ''}
        pending={pending}
        onPress={() => run({ id: line.id, word: word.trim() })}
      >
        {t('contestSend')}
      </Button>
      <Button
        variant="quiet"
        onPress={() => {
          keep('')
          setWord(null)
        }}
      >
        {t('whyCancel')}
      </Button>
    </div>
  )
}
