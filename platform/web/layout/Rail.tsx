import { useId, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { NavigationItem } from '../page-route.ts'
import { Brand } from './Brand.tsx'
import { railItems, titledGroups, type Menu } from './menu.ts'
import { MenuLink } from './MenuLink.tsx'
import styles from './Rail.module.css'
import { useCurrentItem } from './use-current-item.ts'

export type RailProps = {
  home: string
  /** The organisation's name, beside the mark. */
  name: string | undefined
  /** Where one switches from one place to another. */
  switcher: ReactNode
  menu: Menu
  foot: ReactNode
}

/** The menu beside the page, from 1024 px on: mark, switch, what is done today, three groups, the organisation, oneself. */
export function Rail({ home, name, switcher, menu, foot }: RailProps) {
  const t = useTranslations('platform.layout')
  const current = useCurrentItem(railItems(menu), home)
  return (
    <header className={styles.rail} data-print="never">
      <div className={styles.brand}>
        <Brand href={home} size={34} {...(name !== undefined && { name })} />
      </div>
      {switcher}
      <nav aria-label={t('navigation')} className={styles.groups}>
        <Entries items={menu.top} current={current} />
        {titledGroups.map((group) => (
          <Entries key={group} items={menu[group]} current={current} title={t(`groups.${group}`)} />
        ))}
        {menu.organisation.length > 0 && <hr className={styles.line} />}
        <Entries items={menu.organisation} current={current} />
      </nav>
      <div className={styles.foot}>{foot}</div>
    </header>
  )
}

type EntriesProps = { items: readonly NavigationItem[]; current: NavigationItem | undefined; title?: string }

function Entries({ items, current, title }: EntriesProps) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <div className={styles.group}>
      {title && (
        <p id={id} className={styles.title}>
          {title}
        </p>
      )}
      <ul className={styles.items} {...(title && { 'aria-labelledby': id })}>
        {items.map((item) => (
          <li key={item.labelKey}>
            <MenuLink item={item} isCurrent={item === current} />
          </li>
        ))}
      </ul>
    </div>
  )
}
