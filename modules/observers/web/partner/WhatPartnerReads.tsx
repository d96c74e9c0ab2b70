import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import styles from '../Observers.module.css'

const read = ['met', 'own'] as const
const never = ['who', 'others', 'words', 'after'] as const

type WhatPartnerReadsProps = { readonly partner: string; readonly until: string }

/** The rule of this page, line by line. */
export function WhatPartnerReads(values: WhatPartnerReadsProps) {
  const t = useTranslations('observers.partner.rule')
  return (
    <aside className={styles.rule}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {read.map((line) => (
          <li key={line} className={styles.line}>
            <Icon name="eye" size={20} />
            <span>
              <strong>{t(`read.${line}`, values)}</strong>
            </span>
          </li>
        ))}
        {never.map((line) => (
          <li key={line} className={styles.line} data-never="">
            <Icon name="forbid" size={20} />
            <span>{t(`never.${line}`, values)}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
