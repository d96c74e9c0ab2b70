import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import type { NavigationItem } from '../page-route.ts'
import { Brand } from './Brand.tsx'
import styles from './Rail.module.css'

export type RailProps = { home: string; items: readonly NavigationItem[]; foot: ReactNode }

/** The menu beside the page, from 1024 px on. */
export function Rail({ home, items, foot }: RailProps) {
  const t = useTranslations()
  return (
    <header className={styles.rail} data-print="never">
      <div className={styles.brand}>
        <Brand href={home} size={34} />
      </div>
      <nav aria-label={t('platform.layout.navigation')}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.href}>
              <NavLink to={item.href} end={item.href === home} className={styles.item!}>
                <Icon name={item.icon} />
                {t(item.labelKey)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.foot}>{foot}</div>
    </header>
  )
}
