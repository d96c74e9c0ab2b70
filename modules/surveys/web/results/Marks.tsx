import { useRate } from '../use-rate.ts'
import type { Scale } from './ShareStrip.tsx'
import styles from './SurveyResults.module.css'

/** The figures under, or above, strips of one scale. */
export function Marks({ scale }: { scale: Scale }) {
  const rate = useRate()
  const left = (mark: number) => `${(100 * (mark - scale.from)) / (1 - scale.from)}%`
  return (
    <span className={styles.marks} aria-hidden="true">
      {scale.marks.map((mark) => (
        <span key={mark} style={{ insetInlineStart: left(mark) }}>
          {mark > 0.999 ? rate(1, 1) : Math.round(100 * mark)}
        </span>
      ))}
    </span>
  )
}
