import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './ErrorSummary.module.css'

export type SummaryEntry = { message: ReactNode; onGo?: () => void; id: string }

/**
 * Everything that stops a form, in one place; each line leads to its field. It takes the focus when it appears:
 * give it a new `key` at each attempt, so that it does so every time.
 */
export function ErrorSummary({ entries }: { entries: readonly SummaryEntry[] }) {
  const t = useTranslations('platform.form')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>{t('problems', { count: entries.length })}</h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.onGo ? (
              <button type="button" className={styles.link} onClick={entry.onGo}>
                {entry.message}
              </button>
            ) : (
              entry.message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
