import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { classNames } from '../../../../platform/web/design/class-names.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { Message } from '../../contract.ts'
import styles from '../Talk.module.css'
import { Words } from '../Words.tsx'

type MessageRowProps = {
  readonly message: Message
  readonly isTeam: boolean
  /** What may be done with it, at the end of its first line. */
  readonly acts?: ReactNode
}

/** One message: by whom, when, what; and of one's own, whether it was read. */
export function MessageRow({ message, isTeam, acts }: MessageRowProps) {
  const t = useTranslations('conversations.page')
  const format = useFormatter()
  const { isMine, by, sentAt, text, readBy } = message
  const at = format.dateTime(new Date(sentAt), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  const readers = readBy.map(firstName)
  return (
    <li className={classNames(styles.message, isMine && styles.mine)}>
      <div className={styles.line}>
        <p className={styles.help}>
          <strong>{isMine ? t('me') : firstName(by)}</strong> <time dateTime={sentAt}>{at}</time>
        </p>
        {acts}
      </div>
      {text === null ? <p className={styles.help}>{t('takenBack')}</p> : <Words text={text} />}
      {isMine && text !== null && (
        <p className={styles.help}>
          {readers.length === 0
            ? t('notRead')
            : isTeam
              ? t('readBy', { names: format.list(readers) })
              : t('read')}
        </p>
      )}
    </li>
  )
}
