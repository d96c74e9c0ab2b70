import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { addQuestion, type Rehearsal } from '../../contract.ts'
import { Switch } from '../../../../platform/web/design/Switch.tsx'
import training from '../Training.module.css'
import { lettingGo } from './let-go.ts'
import styles from './Rehearsal.module.css'

type BankProps = {
  readonly rehearsal: Rehearsal
  readonly ask: ((questionId: string) => void) | undefined
}

/** The questions of the project: any of them is asked by one press, and mentors add theirs. */
export function Bank({ rehearsal, ask }: BankProps) {
  const t = useTranslations('training.rehearsal')
  const { bank, question, isMentor } = rehearsal
  const [onlyJuries, setOnlyJuries] = useState(false)
  const ofJuries = bank.filter(({ askedByJury }) => askedByJury)
  const shown = onlyJuries && ofJuries.length > 0 ? ofJuries : bank
  const words = ({ id, seconds, toReview, isDrawn, by, askedByJury }: Rehearsal['bank'][number]) =>
    [
      id === question?.id
        ? t('askedNow')
        : seconds === null
          ? t(isDrawn ? 'asked' : askedByJury ? 'byJury' : 'by', { name: by })
          : t('answered', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
      ...(askedByJury && (isDrawn || seconds !== null) ? [t('byJury')] : []),
      ...(toReview ? [t('comesBack')] : []),
    ].join(', ')
  return (
    <section className={training.section}>
      <h2>{t('bank', { count: bank.length })}</h2>
      {bank.length === 0 && <p className={training.help}>{t(isMentor ? 'bankEmpty' : 'bankEmptyAlone')}</p>}
      {ofJuries.length > 0 && (
        <div className={training.actions}>
          <Button
            size="small"
            {...(onlyJuries && { icon: 'check' })}
            aria-pressed={onlyJuries}
            onPress={lettingGo(() => setOnlyJuries(!onlyJuries))}
          >
            {t('juries', { count: ofJuries.length })}
          </Button>
        </div>
      )}
      <ul className={styles.bank}>
        {shown.map((one) => {
          const isNow = one.id === question?.id
          return (
            <li key={one.id} className={isNow ? styles.asked : undefined}>
              <Icon name={isNow ? 'play' : one.isDrawn ? 'check' : 'question'} size={18} />
              <div>
                {ask && !isNow ? (
                  <button
                    type="button"
                    className={styles.askIt}
                    onClick={(event) => {
                      // By the mouse: the stage has the keys again.
                      if (event.detail > 0) event.currentTarget.blur()
                      ask(one.id)
                    }}
                  >
                    {one.text}
                  </button>
                ) : (
                  <span className={isNow ? training.strong : undefined}>{one.text}</span>
                )}
                <p className={training.help}>{words(one)}</p>
              </div>
            </li>
          )
        })}
      </ul>
      {isMentor && <AddQuestion id={rehearsal.id} />}
    </section>
  )
}

function AddQuestion({ id }: { readonly id: string }) {
  const t = useTranslations('training.rehearsal')
  const wordRefusal = useRefusalText('training')
  const [text, setText] = useState('')
  const [askedByJury, setAskedByJury] = useState(false)
  const add = useAction(addQuestion, {
    onSuccess: () => {
      setText('')
      setAskedByJury(false)
    },
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  return (
    <form
      className={training.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') add.run({ id, text: text.trim(), askedByJury })
      }}
    >
      <TextField label={t('add')} value={text} onChange={setText} maxLength={300} />
      <Switch isSelected={askedByJury} onChange={setAskedByJury}>
        {t('addOfJury')}
      </Switch>
      <div className={training.actions}>
        <Button size="small" type="submit" icon="plus" pending={add.pending}>
          {t('addButton')}
        </Button>
      </div>
    </form>
  )
}
