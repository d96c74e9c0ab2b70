import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import type { NavigationItem } from '../page-route.ts'
import { Brand } from './Brand.tsx'
import styles from './Rail.module.css'
import { useCurrentItem } from './use-current-item.ts'

export type RailProps = { home: string; items: readonly NavigationItem[]; foot: ReactNode }

/** The menu beside the page, from 1024 px on. */
export function Rail({ home, items, foot }: RailProps) {
  const t = useTranslations()
  const current = useCurrentItem(items, home)
  return (
    <header className={styles.rail} data-print="never">
      <div className={styles.brand}>
        <Brand href={home} size={34} />
      </div>
      <nav aria-label={t('platform.layout.navigation')}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.href}>
              <Link
                to={item.href}
                aria-current={item === current ? 'page' : undefined}
                className={styles.item!}
              >
                <Icon name={item.icon} />
                {t(item.labelKey)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.foot}>{foot}</div>
    </header>
  )
}
