import { useTranslations } from 'use-intl'
import { Icon } from '../../../platform/web/design/Icon.tsx'
import styles from './Observers.module.css'

const read = ['met', 'averages'] as const
const never = ['who', 'words', 'refusals', 'designations', 'sessions'] as const

/** The rule of this page, line by line; the team sees it before it names anybody. */
export function WhatIsRead() {
  const t = useTranslations('observers.rule')
  return (
    <aside className={styles.rule}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {read.map((line) => (
          <li key={line} className={styles.line}>
            <Icon name="eye" size={20} />
            <span>
              <strong>{t(`read.${line}`)}</strong>
              <small>{t(`readText.${line}`)}</small>
            </span>
          </li>
        ))}
        {never.map((line) => (
          <li key={line} className={styles.line} data-never="">
            <Icon name="forbid" size={20} />
            <span>{t(`never.${line}`)}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
