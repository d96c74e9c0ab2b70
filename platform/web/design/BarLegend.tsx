import { criterionColour } from './criterion-colour.ts'
import styles from './BarLegend.module.css'

/** The names of a bar's colours; `missing` adds the hatched sample under the given word. */
export function BarLegend({
  items,
  missing,
}: {
  items: readonly { label: string; colour: number }[]
  missing?: string
}) {
  return (
    <ul className={styles.legend}>
      {items.map((item) => (
        <li key={item.label} className={styles.item}>
          <span className={styles.swatch} style={{ backgroundColor: criterionColour(item.colour) }} />
          {item.label}
        </li>
      ))}
      {missing && (
        <li className={styles.item}>
          <span className={`${styles.swatch} ${styles.missing}`} />
          {missing}
        </li>
      )}
    </ul>
  )
}
