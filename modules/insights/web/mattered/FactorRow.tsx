import type { MatteredFactor } from '../../contract.ts'
import type { Axis } from './axis.ts'
import { GapPlot } from './GapPlot.tsx'
import styles from './Mattered.module.css'
import { useFactorWords, usePoints } from './use-factor-words.ts'

/** One factor: its name, of how many pairs it is known, its interval as a bar and as numbers. */
export function FactorRow({ factor, axis }: { factor: MatteredFactor; axis: Axis }) {
  const points = usePoints()
  const { nameOf, remarksOf, intervalOf } = useFactorWords()
  const gap = factor.gap!
  return (
    <li className={styles.factor}>
      <div className={styles.name}>
        <strong>{nameOf(factor)}</strong>
        <span className={styles.remark}>{remarksOf(factor)}</span>
      </div>
      <GapPlot gap={gap} axis={axis} verdict={factor.verdict} />
      <p className={styles.points}>
        <strong>{points(gap.points)}</strong> {intervalOf(gap)}
      </p>
    </li>
  )
}
