import styles from './PartBar.module.css'

type PartBarProps = {
  value: number
  max: number
  /** Left out where words beside it say the same. */
  label?: string
  thin?: boolean
}

/** How much of a whole. Not how far some work is: that is `ProgressBar`. */
export function PartBar({ value, max, label, thin }: PartBarProps) {
  return (
    <progress
      className={thin ? `${styles.bar} ${styles.thin}` : styles.bar}
      value={value}
      max={max}
      {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label })}
    />
  )
}
