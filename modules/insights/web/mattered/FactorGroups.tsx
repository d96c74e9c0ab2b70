import { useTranslations } from 'use-intl'
import type { MatteredFactor } from '../../contract.ts'
import { FactorRow } from './FactorRow.tsx'
import styles from './Mattered.module.css'
import { axisOf } from './axis.ts'
import { usePoints } from './use-factor-words.ts'

/** Three verdicts in words, the largest gap of each first, on one axis. */
export function FactorGroups({ factors }: { factors: readonly MatteredFactor[] }) {
  const t = useTranslations('insights.mattered')
  const points = usePoints()
  const axis = axisOf(factors)
  const groups = (['goes-with', 'hardly-matters', 'cannot-tell'] as const).flatMap((verdict) => {
    const own = factors.filter((factor) => factor.verdict === verdict)
    return own.length === 0 ? [] : [{ verdict, own: own.toSorted(furthestFirst) }]
  })
  if (factors.length === 0) return <p>{t('noFactor')}</p>
  return (
    <div className={styles.groups}>
      <div className={styles.axis} aria-hidden>
        <span className={styles.less}>{t('less')}</span>
        <span className={styles.more}>{t('more')}</span>
        <div className={styles.ticks}>
          {axis.ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: `${axis.at(tick / 100)}%` }}>
              {points(tick / 100)}
            </span>
          ))}
        </div>
        <span className={styles.unit}>{t('unit')}</span>
      </div>
      {groups.map(({ verdict, own }) => (
        <section key={verdict} className={styles.group} data-verdict={verdict}>
          <h2>
            {t(`verdicts.${verdict}`)} <span>{t(`about.${verdict}`)}</span>
          </h2>
          <ul className={styles.factors}>
            {own.map((factor) => (
              <FactorRow key={`${factor.kind} ${factor.criterion}`} factor={factor} axis={axis} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function furthestFirst(one: MatteredFactor, other: MatteredFactor): number {
  return Math.abs(other.gap!.points) - Math.abs(one.gap!.points)
}
