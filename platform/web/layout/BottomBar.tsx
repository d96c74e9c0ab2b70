import { Button as AriaButton } from 'react-aria-components'
import { NavLink } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import { Menu } from '../design/Menu.tsx'
import type { NavigationItem } from '../page-route.ts'
import styles from './BottomBar.module.css'

/** The menu at the foot of a phone: five places, the fifth opening the rest where there are more. */
export function BottomBar({ home, items }: { home: string; items: readonly NavigationItem[] }) {
  const t = useTranslations()
  const shown = items.length > 5 ? items.slice(0, 4) : items
  const rest = items.slice(shown.length)
  if (items.length === 0) return null
  return (
    <nav className={styles.bar} aria-label={t('platform.layout.navigation')} data-print="never">
      {shown.map((item) => (
        <NavLink key={item.href} to={item.href} end={item.href === home} className={styles.item!}>
          <Icon name={item.icon} />
          <span className={styles.word}>{t(item.labelKey)}</span>
        </NavLink>
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
          <AriaButton className={styles.item!}>
            <Icon name="more" />
            <span className={styles.word}>{t('platform.layout.more')}</span>
          </AriaButton>
        </Menu>
      )}
    </nav>
  )
}
