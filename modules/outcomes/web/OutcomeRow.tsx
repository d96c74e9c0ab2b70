import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { useLongDay } from '../../../platform/web/use-long-day.ts'
import type { Outcome } from '../contract.ts'
import styles from './Outcomes.module.css'

type OutcomeRowProps = { outcome: Outcome; name: string; onEdit: (() => void) | undefined }

/** One line: its day, its words, and who reads it. */
export function OutcomeRow({ outcome, name, onEdit }: OutcomeRowProps) {
  const t = useTranslations('outcomes')
  const longDay = useLongDay()
  const { isMine, on, words, toldPartner, toldTeam, quoted } = outcome
  const readBy = toldPartner ? (toldTeam ? 'both' : 'partner') : toldTeam ? 'team' : 'nobody'
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p className={styles.day}>{isMine ? longDay(on) : t('theirs', { name, day: longDay(on) })}</p>
        <p className={styles.sentence}>{words}</p>
        {isMine && (
          <p className={styles.day}>
            {t(`readBy.${readBy}`, { name })} {quoted && t(`quoted.${quoted}`)}
          </p>
        )}
      </div>
      {isMine && onEdit && (
        <Button variant="link" aria-label={t('editNamed', { words })} onPress={onEdit}>
          {t('edit')}
        </Button>
      )}
    </li>
  )
}
