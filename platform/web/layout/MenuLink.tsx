import { Link } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import type { NavigationItem } from '../page-route.ts'
import styles from './Rail.module.css'

/** One entry of the rail; the number says how many gestures wait there, never a volume. */
export function MenuLink({ item, isCurrent }: { item: NavigationItem; isCurrent: boolean }) {
  const t = useTranslations()
  return (
    <Link to={item.href} aria-current={isCurrent ? 'page' : undefined} className={styles.item!}>
      <Icon name={item.icon} />
      <span className={styles.label}>{t(item.labelKey)}</span>
      {item.waiting > 0 && (
        <span className={styles.waiting} aria-label={t('platform.layout.waiting', { count: item.waiting })}>
          {item.waiting}
        </span>
      )}
    </Link>
  )
}
