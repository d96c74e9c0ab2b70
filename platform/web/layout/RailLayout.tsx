import type { ReactNode } from 'react'
import { useMedia } from '../use-media.ts'
import { AccountMenu, type AccountMenuProps } from './AccountMenu.tsx'
import { BottomBar } from './BottomBar.tsx'
import type { Menu } from './menu.ts'
import { OfflineNote } from './OfflineNote.tsx'
import { PhoneTop } from './PhoneTop.tsx'
import { Rail } from './Rail.tsx'
import styles from './RailLayout.module.css'

export type RailLayoutProps = {
  home: string
  /** The organisation's name. */
  name: string | undefined
  /** Where one is, for the top of a phone without a switch. */
  where: string | undefined
  menu: Menu
  /** The switch between places; a compact one stands at the top of a phone. */
  switcher: { wide: ReactNode; compact: ReactNode }
  /** The button that finds everything, for the top of the page. */
  goTo: { wide: ReactNode; compact: ReactNode }
  account: AccountMenuProps
  /** That all this is invented, for instance. */
  badge?: ReactNode
  children: ReactNode
}

/** Menu and content: the rail beside from 1024 px, a bar at the foot below that. */
export function RailLayout({
  home,
  name,
  where,
  menu,
  switcher,
  goTo,
  account,
  badge,
  children,
}: RailLayoutProps) {
  const wide = useMedia('(min-width: 1024px)')
  return (
    <div className={styles.layout}>
      {wide && (
        <Rail
          home={home}
          name={name}
          menu={menu}
          switcher={switcher.wide}
          foot={<AccountMenu {...account} />}
        />
      )}
      <div className={styles.page}>
        <OfflineNote />
        {!wide && (
          <PhoneTop home={home} switcher={switcher.compact} where={where}>
            {goTo.compact}
            <AccountMenu {...account} compact />
          </PhoneTop>
        )}
        <main id="content" tabIndex={-1} className={styles.content}>
          {(wide || badge) && (
            <div className={styles.line} data-print="never">
              {badge}
              {wide && goTo.wide}
            </div>
          )}
          {children}
        </main>
      </div>
      {!wide && <BottomBar home={home} menu={menu} />}
    </div>
  )
}
