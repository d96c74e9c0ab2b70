import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './ProgressBar.module.css'

export type ProgressBarProps = {
  label: string
  /** 0 to 100; left out while the length of the work is unknown. */
  value?: number | undefined
}

/** How far some work is. Show it after a second only: see `useSlow`. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const known = value === undefined ? { isIndeterminate: true } : { value }
  return (
    <AriaProgressBar {...known} className={styles.progress!}>
      {({ percentage, valueText }) => (
        <>
          <Label className={styles.label!}>{label}</Label>
          {percentage !== undefined && <span className={styles.value}>{valueText}</span>}
          <span className={styles.track}>
            <span
              className={percentage === undefined ? styles.moving : styles.fill}
              style={percentage === undefined ? {} : { width: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
