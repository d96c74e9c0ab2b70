import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export type EmptyStateProps = {
  icon?: IconName
  title: ReactNode
  /** What will be here, and how to begin. */
  children?: ReactNode
  actions?: ReactNode
}

/** What stands where there is nothing yet. */
export function EmptyState({ icon = 'sparkle', title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.picture}>
        <Icon name={icon} size={28} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
