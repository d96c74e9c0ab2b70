import type { ReactNode } from 'react'
import styles from './Sample.module.css'

/** A titled group of samples; in a row unless stacked. */
export function Sample({
  title,
  stacked = false,
  children,
}: {
  title: string
  stacked?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.sample}>
      <h2>{title}</h2>
      <div className={stacked ? styles.stack : styles.row}>{children}</div>
    </div>
  )
}
