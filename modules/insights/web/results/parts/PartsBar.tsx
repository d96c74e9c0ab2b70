import { useTranslations } from 'use-intl'
import type { ResultFigure } from '../../../contract.ts'
import { useFigureWords } from '../use-figure-words.ts'
import styles from './Parts.module.css'

/** The parts of a whole, each with its number beside its name; what is not shown stays pale. */
export function PartsBar({ cells, total }: { cells: NonNullable<ResultFigure['cells']>; total: number }) {
  const t = useTranslations('insights.results')
  const { nameOfCell } = useFigureWords()
  const shown = cells.filter(({ count }) => count !== 0)
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shown.map(({ label, count }) => (
          <span
            key={label}
            className={styles.part}
            data-part={label}
            style={{ width: `${(100 * (count ?? 0)) / total}%` }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {shown.map(({ label, count }) => (
          <li key={label}>
            <span className={styles.swatch} data-part={label} aria-hidden="true" />
            <span>
              <b>{count ?? '–'}</b> {nameOfCell(label)}
              {count === null && ` (${t('parts.hidden')})`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
