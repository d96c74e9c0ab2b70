import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '../design/Breadcrumb.tsx'
import { Brand } from './Brand.tsx'
import styles from './TopBar.module.css'

export type TopBarProps = {
  home: string
  crumbs?: readonly Crumb[]
  /** Right after the place: a badge such as "draft". */
  badge?: ReactNode
  /** At the end of the line: what can be done here. */
  actions?: ReactNode
}

/** The line at the top of pages that take the whole window. */
export function TopBar({ home, crumbs = [], badge, actions }: TopBarProps) {
  return (
    <header className={styles.bar} data-print="never">
      <Brand href={home} />
      {crumbs.length > 0 && (
        <div className={styles.place}>
          <Breadcrumb crumbs={crumbs} />
          {badge}
        </div>
      )}
      <div className={styles.actions}>{actions}</div>
    </header>
  )
}
