import { placeOnScale, tensionOf } from '../../themes/tension.ts'
import styles from './ThemeScale.module.css'

type ThemeScaleProps = { use: { asked: number; places: number } }

/** Between too few people for a place and too many, the band of balance; the numbers stand beside it. */
export function ThemeScale({ use }: ThemeScaleProps) {
  const state = tensionOf(use)
  if (state === 'unused') return null
  const at = 100 * placeOnScale(use)
  return (
    <svg className={styles.scale} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.balance} x="24" width="52" y="0" height="20" />
      <line className={styles.axis} x1="0" x2="100" y1="10" y2="10" />
      <line className={styles.reach} data-state={state} x1="57" x2={at} y1="10" y2="10" />
      <line className={styles.point} data-state={state} x1={at} x2={at} y1="10" y2="10" />
    </svg>
  )
}
