import { useTranslations } from 'use-intl'
import { columnLetter, type Sheet } from '../../../sheet/index.ts'
import styles from './FirstLines.module.css'

const shownLines = 10
const shownColumns = 12

/** The first lines as they stand in the file: the number of a line makes it the line of headings. */
export function FirstLines({ sheet, onLine }: { sheet: Sheet; onLine: (line: number) => void }) {
  const t = useTranslations('enrolment.sheetIn.place')
  const { headingLines, asideLines, hiddenLines, firstLines } = sheet.layout
  const letters =
    sheet.layout.firstLines[0]?.cells.slice(0, shownColumns).map((_, column) => columnLetter(column)) ?? []
  const isAside = (line: number) => asideLines.includes(line) || hiddenLines.includes(line)
  return (
    <div className={styles.frame} role="region" aria-label={t('firstLines')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {letters.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstLines.slice(0, shownLines).map(({ line, cells }) => (
            <tr
              key={line}
              className={
                headingLines.includes(line) ? styles.headings : isAside(line) ? styles.aside : undefined
              }
            >
              <th scope="row">
                <button
                  type="button"
                  className={styles.line}
                  aria-pressed={headingLines.includes(line)}
                  aria-label={t('makeHeadings', { line })}
                  onClick={() => onLine(line)}
                >
                  {line}
                </button>
              </th>
              {letters.map((letter, column) => (
                <td key={letter}>{cells[column]!.slice(0, 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
