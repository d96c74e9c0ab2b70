import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Link, useLocation } from 'react-router'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/Icon.tsx'
import { SidePanel } from '../design/SidePanel.tsx'
import type { NavigationItem } from '../page-route.ts'
import styles from './BottomBar.module.css'
import { railItems, titledGroups, type Menu } from './menu.ts'
import { MenuLink } from './MenuLink.tsx'
import rail from './Rail.module.css'
import { useCurrentItem } from './use-current-item.ts'

/** The menu at the foot of a phone: five places at most, the fifth opening the whole menu where there are more. */
export function BottomBar({ home, menu }: { home: string; menu: Menu }) {
  const t = useTranslations()
  const layout = useTranslations('platform.layout')
  const items = railItems(menu)
  const current = useCurrentItem(items, home)
  if (items.length === 0) return null
  const shown = items.length > 5 ? items.filter(({ onBar }) => onBar).slice(0, 4) : items
  const rest = items.filter((item) => !shown.includes(item))
  return (
    <nav className={styles.bar} aria-label={layout('navigation')} data-print="never">
      {shown.map((item) => (
        <Link
          key={item.labelKey}
          to={item.href}
          aria-current={item === current ? 'page' : undefined}
          className={styles.item!}
        >
          <Icon name={item.icon} />
          <span className={styles.word}>{t(item.shortKey ?? item.labelKey)}</span>
          <Waiting count={item.waiting} />
        </Link>
      ))}
      {rest.length > 0 && <More menu={menu} current={current} rest={rest} />}
    </nav>
  )
}

/** How many gestures wait there, on the corner of its icon. */
function Waiting({ count }: { count: number }) {
  const layout = useTranslations('platform.layout')
  if (count === 0) return null
  return (
    <span className={styles.waiting} aria-label={layout('waiting', { count })}>
      {count}
    </span>
  )
}

type MoreProps = { menu: Menu; current: NavigationItem | undefined; rest: readonly NavigationItem[] }

function More({ menu, current, rest }: MoreProps) {
  const layout = useTranslations('platform.layout')
  const { key } = useLocation()
  // Open for the page it was opened on: going anywhere closes it.
  const [openOn, setOpenOn] = useState<string>()
  return (
    <>
      <AriaButton
        className={styles.item!}
        data-current={(current && rest.includes(current)) || undefined}
        aria-haspopup="dialog"
        onPress={() => setOpenOn(key)}
      >
        <Icon name="more" />
        <span className={styles.word}>{layout('more')}</span>
        <Waiting count={rest.reduce((sum, { waiting }) => sum + waiting, 0)} />
      </AriaButton>
      <SidePanel isOpen={openOn === key} onClose={() => setOpenOn(undefined)} title={layout('navigation')}>
        <div className={styles.sheet}>
          {(['top', ...titledGroups, 'organisation'] as const)
            .filter((group) => menu[group].length > 0)
            .map((group) => (
              <section key={group}>
                {group !== 'top' && group !== 'organisation' && (
                  <h3 className={rail.title}>{layout(`groups.${group}`)}</h3>
                )}
                <ul className={rail.items}>
                  {menu[group].map((item) => (
                    <li key={item.labelKey}>
                      <MenuLink item={item} isCurrent={item === current} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </SidePanel>
    </>
  )
}
