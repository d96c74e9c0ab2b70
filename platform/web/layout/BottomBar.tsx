import { Button as AriaButton } from 'react-aria-components'
import { Link } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import { Menu } from '../design/Menu.tsx'
import type { NavigationItem } from '../page-route.ts'
import styles from './BottomBar.module.css'
import { useCurrentItem } from './use-current-item.ts'

/** The menu at the foot of a phone: five places, the fifth opening the rest where there are more. */
export function BottomBar({ home, items }: { home: string; items: readonly NavigationItem[] }) {
  const t = useTranslations()
  const current = useCurrentItem(items, home)
  const shown = items.length > 5 ? items.slice(0, 4) : items
  const rest = items.slice(shown.length)
  if (items.length === 0) return null
  return (
    <nav className={styles.bar} aria-label={t('platform.layout.navigation')} data-print="never">
      {shown.map((item) => (
        <Link
          key={item.href}
          to={item.href}
          aria-current={item === current ? 'page' : undefined}
          className={styles.item!}
        >
          <Icon name={item.icon} />
          <span className={styles.word}>{t(item.labelKey)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu
          label={t('platform.layout.more')}
          entries={rest.map((item) => ({
            id: item.href,
            label: t(item.labelKey),
            icon: item.icon,
            href: item.href,
          }))}
        >
          <AriaButton
            className={styles.item!}
            data-current={rest.some((item) => item === current) || undefined}
          >
            <Icon name="more" />
            <span className={styles.word}>{t('platform.layout.more')}</span>
          </AriaButton>
        </Menu>
      )}
    </nav>
  )
}
