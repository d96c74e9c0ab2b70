import { useTranslations } from 'use-intl'
import type { MatteredFactor } from '../../contract.ts'
import styles from '../results/table/FiguresTable.module.css'
import { useFactorWords, usePoints } from './use-factor-words.ts'

/** What the plot shows, in numbers. */
export function MatteredTable({ factors }: { factors: readonly MatteredFactor[] }) {
  const t = useTranslations('insights.mattered')
  const points = usePoints()
  const { nameOf, intervalOf } = useFactorWords()
  return (
    <table className={styles.table} aria-label={t('table.title')}>
      <thead>
        <tr>
          <th scope="col">{t('table.factor')}</th>
          <th scope="col">{t('table.verdict')}</th>
          <th scope="col">{t('table.points')}</th>
          <th scope="col">{t('table.interval')}</th>
          <th scope="col">{t('table.wide')}</th>
          <th scope="col">{t('table.known')}</th>
          <th scope="col">{t('table.needed')}</th>
        </tr>
      </thead>
      <tbody>
        {factors.map((factor) => (
          <tr key={`${factor.kind} ${factor.criterion}`}>
            <th scope="row">{nameOf(factor)}</th>
            <td>{t(`verdicts.${factor.verdict}`)}</td>
            <td>{points(factor.gap!.points)}</td>
            <td>{intervalOf(factor.gap!)}</td>
            <td>{factor.gap!.wide === null ? '' : intervalOf(factor.gap!.wide)}</td>
            <td>{factor.known ?? ''}</td>
            <td>{factor.pairsNeeded ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
