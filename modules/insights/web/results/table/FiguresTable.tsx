import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import { linesOf } from '../../../figures/index.ts'
import { useFigureWords } from '../use-figure-words.ts'
import { usePercent } from '../use-percent.ts'
import styles from './FiguresTable.module.css'

/** Every figure and every cell of it as a line: what each picture shows, in numbers. */
export function FiguresTable({ figures, caption }: { figures: readonly ResultFigure[]; caption: string }) {
  const t = useTranslations('insights.results')
  const percent = usePercent()
  const { nameOf } = useFigureWords()
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('table.figure')}</th>
          <th scope="col">{t('table.number')}</th>
          <th scope="col">{t('table.of')}</th>
          <th scope="col">{t('table.interval')}</th>
          <th scope="col">{t('table.silent')}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(figures).map((line) => (
          <tr key={`${line.name} ${line.label}`}>
            <th scope="row">{nameOf(line)}</th>
            <td>{line.numerator ?? (line.label === null ? (line.value ?? '–') : '–')}</td>
            <td>{line.denominator ?? '–'}</td>
            <td>
              {line.low === null || line.high === null
                ? ''
                : t('table.range', { low: percent(line.low), high: percent(line.high) })}
            </td>
            <td>{line.silent ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
