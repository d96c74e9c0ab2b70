import styles from './UnitGrid.module.css'
import type { UnitGroup } from './UnitGrid.tsx'

type UnitBarProps = {
  /** What it shows in words; left out where words beside it say the same. */
  readonly label?: string
  readonly parts: readonly Pick<UnitGroup, 'key' | 'look' | 'count'>[]
  readonly thin?: boolean
}

/** Cases in groups as one bar, each group as wide as it is large. */
export function UnitBar({ label, parts, thin = false }: UnitBarProps) {
  return (
    <div
      className={thin ? `${styles.bar} ${styles.thin}` : styles.bar}
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': label, title: label })}
    >
      {parts.map(({ key, look, count }) => (
        <span key={key} className={`${styles.part} ${styles[look]}`} style={{ flexGrow: count }} />
      ))}
    </div>
  )
}
