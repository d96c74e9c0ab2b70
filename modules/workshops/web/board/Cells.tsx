import { classNames } from '../../../../platform/web/design/class-names.ts'
import styles from '../Workshops.module.css'

const mostCells = 16

/** A cell a place, or where there are many a cell for several; the words beside it say the number. */
export function Cells({ taken, places }: { readonly taken: number; readonly places: number }) {
  const cells = Math.min(places, mostCells)
  const full = taken >= places ? cells : Math.min(cells - 1, Math.round((taken / places) * cells))
  return (
    <span className={styles.cells} aria-hidden="true">
      {Array.from({ length: cells }, (_, at) => (
        <span key={at} className={classNames(styles.cell, at < full && styles.full)} />
      ))}
    </span>
  )
}
