import type { ReactNode } from 'react'
import styles from './DescriptionList.module.css'

/** Pairs of a name and a value: durations, dates, an agreement. */
export function DescriptionList({
  items,
}: {
  items: readonly { term: ReactNode; value: ReactNode; id?: string }[]
}) {
  return (
    <dl className={styles.list}>
      {items.map((item, index) => (
        <div key={item.id ?? index} className={styles.row}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
