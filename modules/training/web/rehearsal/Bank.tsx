import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { addQuestion, drawQuestion, type Rehearsal } from '../../contract.ts'
import training from '../Training.module.css'
import styles from './Rehearsal.module.css'

/** The questions of the project: any of them is asked by one press, and mentors add theirs. */
export function Bank({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const t = useTranslations('training.rehearsal')
  const wordRefusal = useRefusalText('training')
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const [text, setText] = useState('')
  const add = useAction(addQuestion, { onSuccess: () => setText(''), onError })
  const draw = useAction(drawQuestion, { onError })
  const { id, bank, step } = rehearsal
  return (
    <section className={training.section}>
      <h2>{t('bank', { count: bank.length })}</h2>
      {bank.length === 0 && <p className={training.help}>{t('bankEmpty')}</p>}
      <ul className={styles.bank}>
        {bank.map((one) => (
          <li key={one.id} className={one.isDrawn ? styles.asked : undefined}>
            {step === 'answering' ? (
              <Button variant="link" onPress={() => draw.run({ id, questionId: one.id })}>
                {one.text}
              </Button>
            ) : (
              one.text
            )}
            <p className={training.help}>{t(one.isDrawn ? 'askedBy' : 'by', { name: one.by })}</p>
          </li>
        ))}
      </ul>
      <form
        className={training.stack}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') add.run({ id, text: text.trim() })
        }}
      >
        <TextField label={t('add')} value={text} onChange={setText} maxLength={300} />
        <div className={training.actions}>
          <Button size="small" type="submit" icon="plus" pending={add.pending}>
            {t('addButton')}
          </Button>
        </div>
      </form>
    </section>
  )
}
