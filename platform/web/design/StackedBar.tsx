import { criterionColour } from './criterion-colour.ts'
import styles from './StackedBar.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type BarPart = {
  label: string
  /** In the unit of `total`. */
  value: number
  /** 1 to 6: the colour of the criterion. */
  colour: number
  /** An answer is missing: the part is hatched, because it is a guess. */
  missing?: boolean
}

export type StackedBarProps = {
  /** The whole in words: it replaces the picture for a screen reader. */
  label: string
  parts: readonly BarPart[]
  total?: number
  height?: number
}

/** A score as the sum of its criteria; what lacks to the total stays pale. */
export function StackedBar({ label, parts, total = 100, height = 10 }: StackedBarProps) {
  return (
    <>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden="true" className={styles.bar} style={{ height }}>
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <span
              key={part.label}
              title={part.label}
              className={part.missing ? styles.missing : styles.part}
              style={{
                width: `${(100 * part.value) / total}%`,
                ...(part.missing ? {} : { backgroundColor: criterionColour(part.colour) }),
              }}
            />
          ))}
      </span>
    </>
  )
}
