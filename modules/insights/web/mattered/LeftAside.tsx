import { useTranslations } from 'use-intl'
import type { MatteredFactor } from '../../contract.ts'
import styles from './Mattered.module.css'
import { useFactorWords } from './use-factor-words.ts'

/** Looked at, and nothing to show: each with why. */
export function LeftAside({ factors }: { factors: readonly MatteredFactor[] }) {
  const t = useTranslations('insights.mattered')
  const { nameOf, whyOf } = useFactorWords()
  if (factors.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{t('left')}</h2>
      <ul className={styles.left}>
        {factors.map((factor) => (
          <li key={`${factor.kind} ${factor.criterion}`}>
            <strong>{nameOf(factor)}</strong> <span className={styles.remark}>{whyOf(factor)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
