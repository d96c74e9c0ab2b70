import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import type { Side } from '../../contract.ts'
import styles from './Question.module.css'

type Answer = { said: 'missed' | 'moved'; absent: Side[] }

const answers = {
  moved: { said: 'moved', absent: [] },
  me: { said: 'missed', absent: ['me'] },
  partner: { said: 'missed', absent: ['partner'] },
  both: { said: 'missed', absent: ['me', 'partner'] },
} as const satisfies Record<string, { said: Answer['said']; absent: readonly Side[] }>

type NotThisTimeProps = {
  isOpen: boolean
  name: string
  onClose: () => void
  onAnswer: (answer: Answer) => void
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
            <Button
              wide
              onPress={() => onAnswer({ said: answers[key].said, absent: [...answers[key].absent] })}
            >
              {t(key, { name })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
