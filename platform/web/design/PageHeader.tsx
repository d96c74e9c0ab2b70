import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'
import { usePageTitle } from '../use-page-title.ts'

export type PageHeaderProps = {
  /** The page's one h1; on a screen of results the title is the answer itself. */
  title: string
  /** One muted line above: where and when. */
  eyebrow?: ReactNode
  /** One or two sentences below. */
  children?: ReactNode
  actions?: ReactNode
}

/** Names the page, on the page and in the browser's tab. */
export function PageHeader({ title, eyebrow, children, actions }: PageHeaderProps) {
  usePageTitle(title)
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1>{title}</h1>
        {children && <div className={styles.introduction}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
