import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Breadcrumb, type Crumb } from '../design/Breadcrumb.tsx'
import type { NavigationItem } from '../page-route.ts'
import { useMedia } from '../use-media.ts'
import { AccountMenu, type AccountMenuProps } from './AccountMenu.tsx'
import { BottomBar } from './BottomBar.tsx'
import { Brand } from './Brand.tsx'
import { OfflineNote } from './OfflineNote.tsx'
import { Rail } from './Rail.tsx'
import styles from './RailLayout.module.css'

export type RailLayoutProps = {
  home: string
  items: readonly NavigationItem[]
  crumbs: readonly Crumb[]
  account: AccountMenuProps
  /** Beside the place: that all this is invented, for instance. */
  badge?: ReactNode
  children: ReactNode
}

/** Menu and content: the rail beside from 1024 px, a bar at the foot below that. */
export function RailLayout({ home, items, crumbs, account, badge, children }: RailLayoutProps) {
  const t = useTranslations('platform.layout')
  const wide = useMedia('(min-width: 1024px)')
  return (
    <div className={styles.layout}>
      {wide && <Rail home={home} items={items} foot={<AccountMenu {...account} />} />}
      <div className={styles.page}>
        <OfflineNote />
        {wide ? (
          <aside aria-label={t('place')} className={styles.line} data-print="never">
            <Breadcrumb crumbs={crumbs} />
            {badge}
          </aside>
        ) : (
          <header className={styles.top} data-print="never">
            <Brand href={home} size={28} />
            <span className={styles.place}>{crumbs.at(-1)?.label}</span>
            <AccountMenu {...account} compact />
          </header>
        )}
        <main id="content" tabIndex={-1} className={styles.content}>
          {!wide && badge}
          {children}
        </main>
      </div>
      {!wide && <BottomBar home={home} items={items} />}
    </div>
  )
}
