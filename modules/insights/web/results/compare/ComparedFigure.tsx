import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../../../platform/web/messages.tsx'
import type { EditionResults, ResultFigure } from '../../../contract.ts'
import { compareShares } from '../../../figures/index.ts'
import styles from '../Results.module.css'
import { shortInterval, usePercent } from '../use-percent.ts'

export type Compared = EditionResults | undefined

/** The same figure of another edition, and how far apart both are, as far as that can be told. */
export function ComparedFigure({ figure, compared }: { figure: ResultFigure; compared: Compared }) {
  const t = useTranslations('insights.results.compare')
  const { language } = useLanguage()
  const percent = usePercent()
  const other = compared?.figures.find(({ name }) => name === figure.name)
  if (!compared || !other) return null
  const { value, numerator, denominator, low, high } = other
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  const apart = compareShares(figure, other)
  const known = numerator === null || denominator === null ? null : { numerator, denominator }
  const said =
    known === null
      ? t('hidden')
      : value === null || low === null || high === null
        ? t('count', known)
        : t('share', { percent: percent(value), interval: shortInterval(low, high), ...known })
  return (
    <p className={styles.compared}>
      {t('line', { name: compared.name[language], value: said })}{' '}
      {apart !== null &&
        t('difference', {
          points: points.format(100 * apart.difference),
          low: points.format(100 * apart.low),
          high: points.format(100 * apart.high),
        })}
    </p>
  )
}
