import { useTranslations } from 'use-intl'
import { cellsOf, type Mark } from './pictures.ts'
import styles from './SheetPicture.module.css'

type SheetPictureProps = {
  label: string
  sheet: string
  marks: readonly Mark[]
  out: readonly number[]
}

/** A tiny sheet as a spreadsheet shows it, with its letters and line numbers: headings are green, what is left out is struck. */
export function SheetPicture({ label, sheet, marks, out }: SheetPictureProps) {
  const t = useTranslations('enrolment.guide')
  const rows = cellsOf(sheet)
  const aside = t('putAside')
  return (
    // A wide sheet scrolls inside its frame, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <td />
            {rows[0]!.map((_, column) => (
              <th key={column} scope="col">
                {String.fromCharCode(65 + column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, line) => (
            <tr key={line} className={styles[marks[line]!]}>
              <th scope="row">{line + 1}</th>
              {cells.map((cell, column) => (
                <td key={column} className={out.includes(column) ? styles.out : undefined}>
                  {isAside(line, column) ? <del title={aside}>{cell}</del> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function isAside(line: number, column: number): boolean {
    return rows[line]![column] !== '' && (marks[line] === 'aside' || out.includes(column))
  }
}
