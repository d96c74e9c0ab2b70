import type { MatteredFactor } from '../../contract.ts'
import type { Axis } from './axis.ts'
import styles from './Mattered.module.css'

type Given = {
  gap: NonNullable<MatteredFactor['gap']>
  axis: Axis
  verdict: MatteredFactor['verdict']
}

/** Decoration of the numbers beside: ten points each way shaded, the interval as a bar, its wide one as a thin line. */
export function GapPlot({ gap, axis, verdict }: Given) {
  const at = (share: number) => 10 * axis.at(share)
  const width = (low: number, high: number) => Math.max(3, at(high) - at(low))
  return (
    <svg className={styles.plot} viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.within} x={at(-0.1)} width={width(-0.1, 0.1)} y="0" height="40" />
      <line className={styles.zero} x1={at(0)} x2={at(0)} y1="0" y2="40" />
      {verdict === 'goes-with' && gap.wide !== null && (
        <line className={styles.wide} x1={at(gap.wide.low)} x2={at(gap.wide.high)} y1="20" y2="20" />
      )}
      <rect className={styles.bar} x={at(gap.low)} width={width(gap.low, gap.high)} y="13" height="14" />
      <rect className={styles.mark} x={at(gap.points) - 3} width="6" y="6" height="28" />
    </svg>
  )
}
