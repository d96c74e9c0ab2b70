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
  const { name, untilOn, endedOn, state, charterOf } = partner
  return (
    <section className={styles.rule}>
      <h2>{t('title')}</h2>
      <ul className={styles.list}>
        {lines.map(([line, icon]) => {
          const values = { partner: name, until: longDay(endedOn ?? untilOn), charter: charterOf }
          const words = line === 'end' && state === 'over' ? 'over' : line
          return (
            <li key={line} className={styles.line}>
              <Icon name={icon} size={20} />
              <span>
                <strong>{t(`${words}.title`, values)}</strong>
                <small>{t(`${words}.text`, values)}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
