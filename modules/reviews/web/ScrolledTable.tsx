import type { ReactNode } from 'react'
import styles from './Reviews.module.css'

/** A table that may be wider than the screen: it scrolls inside its frame, by keyboard too. */
export function ScrolledTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
