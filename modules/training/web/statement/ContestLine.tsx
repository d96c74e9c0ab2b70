import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { contestLine, type StatementLine } from '../../contract.ts'
import styles from '../Training.module.css'

/** What is not so is said of a line that is kept, also once its month is closed: it is then settled in the next one. */
export function ContestLine({ line }: { readonly line: StatementLine & { readonly id: string } }) {
  const t = useTranslations('training.statement')
  const wordRefusal = useRefusalText('training')
  const [word, setWord] = useState<string | null>(null)
  const { run, pending } = useAction(contestLine, {
    onSuccess: () => {
      setWord(null)
      notify({ message: t('contestSent') })
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  if (line.contested !== null || line.kind === 'correction') return null
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
      <TextField label={t('why')} value={word} maxLength={300} onChange={setWord} />
      <Button
        isDisabled={word.trim() === ''}
        pending={pending}
        onPress={() => run({ id: line.id, word: word.trim() })}
      >
        {t('contestSend')}
      </Button>
    </div>
  )
}
