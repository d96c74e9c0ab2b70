import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { initials } from '../../../../platform/web/design/initials.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import type { OwnRelationship } from '../../contract.ts'
import styles from './PartnerHeader.module.css'

/** The page's title, and the one person that it is about. */
export function PartnerHeader({
  relationship,
  title,
  children,
}: {
  relationship: OwnRelationship
  title: string
  /** Whose turn it is, where it is not the reader's. */
  children?: ReactNode
}) {
  const t = useTranslations('relationships.pair')
  const { partner } = relationship
  usePageTitle(title)
  const longDay = useLongDay()
  const { comesFrom } = partner
  const work = [partner.jobTitle, partner.city].filter(Boolean).join(', ')
  return (
    <header className={styles.header}>
      <h1>{title}</h1>
      {children}
      <div className={styles.partner}>
        <span className={`${styles.portrait} ${styles[partner.role]}`} aria-hidden="true">
          {initials(partner.name)}
        </span>
        <div>
          <h2 className={styles.name}>{partner.name}</h2>
          {work && <p className={styles.line}>{work}</p>}
          {comesFrom && (
            <p className={styles.line}>
              {t('comesFrom', { partner: comesFrom.name, day: longDay(comesFrom.untilOn) })}
            </p>
          )}
          <p className={styles.line}>{t(`role.${partner.role}`)}</p>
        </div>
      </div>
    </header>
  )
}
