import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { answerOf } from '../answers.ts'
import styles from './Question.module.css'

type NotThisTimeProps = {
  isOpen: boolean
  name: string
  onClose: () => void
  onAnswer: (answer: ReturnType<typeof answerOf>) => void
}

/** What happened, in one tap; why is nobody's business. */
export function NotThisTime({ isOpen, name, onClose, onAnswer }: NotThisTimeProps) {
  const t = useTranslations('meetings.notThisTime')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')} size="small">
      <p className={styles.help}>{t('help')}</p>
      <ul className={styles.choices}>
        {(['moved', 'me', 'partner', 'both'] as const).map((key) => (
          <li key={key}>
            <Button wide onPress={() => onAnswer(answerOf(key))}>
              {t(key, { name })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
