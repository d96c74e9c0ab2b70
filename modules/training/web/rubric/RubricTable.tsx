import { useTranslations } from 'use-intl'
import type { Criterion, RubricLevels } from '../../contract.ts'
import { useLevelWords } from './use-level-words.ts'
import styles from './Rubric.module.css'

type RubricTableProps = {
  readonly rubric: readonly Criterion[]
  readonly columns: readonly { readonly label: string; readonly levels: RubricLevels }[]
}

/** How each sees each criterion: dots for the eye, the word for whoever does not see them. */
export function RubricTable({ rubric, columns }: RubricTableProps) {
  const t = useTranslations('training.rubric')
  const words = useLevelWords()
  if (rubric.length === 0) return null
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.unseen}>{t('title')}</span>
            </th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.map(({ id, title, hint }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                {hint !== '' && <span className={styles.hint}>{hint}</span>}
              </th>
              {columns.map(({ label, levels }) => (
                <td key={label}>
                  <span className={styles.dots} aria-hidden="true">
                    {words.map(({ value }) => (
                      <span key={value} className={levels[id] === value ? styles.chosen : styles.dot} />
                    ))}
                  </span>
                  <span className={styles.unseen}>
                    {words.find(({ value }) => value === levels[id])?.label ?? t('unsaid')}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.scale}>
        {t('scale', {
          first: words[0]!.label,
          second: words[1]!.label,
          third: words[2]!.label,
          last: words[3]!.label,
        })}
      </p>
    </div>
  )
}
