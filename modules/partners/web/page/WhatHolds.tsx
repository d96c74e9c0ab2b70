import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import type { WholePartner } from '../../contract.ts'
import styles from '../Partners.module.css'

const lines = [
  ['charter', 'document'],
  ['seen', 'eye'],
  ['figures', 'chart'],
  ['end', 'calendar'],
] as const

/** Whose charter, who sees what, whose figures, until when: the four lines that two organisations agree on. */
export function WhatHolds({ partner }: { readonly partner: WholePartner }) {
  const t = useTranslations('partners.holds')
  const longDay = useLongDay()
  const { name, untilOn, charterOf } = partner
  return (
    <section className={styles.rule}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {lines.map(([line, icon]) => {
          const values = { partner: name, until: longDay(untilOn), charter: charterOf }
          return (
            <li key={line} className={styles.line}>
              <Icon name={icon} size={20} />
              <span>
                <strong>{t(`${line}.title`, values)}</strong>
                <small>{t(`${line}.text`, values)}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
