import { useTranslations } from 'use-intl'
import { TextField } from '../../../../../platform/web/design/TextField.tsx'
import { columnLetter, type Sheet } from '../../../sheet/index.ts'
import { samplesOf } from '../column-groups.ts'
import styles from './TablePlace.module.css'

type NameColumnsProps = { sheet: Sheet; onName: (column: number, name: string) => void }

const named = 30

/** A name for each column of a table without headings: what is written there is read as a heading is. */
export function NameColumns({ sheet, onName }: NameColumnsProps) {
  const t = useTranslations('enrolment.sheetIn.place')
  return (
    <div className={styles.names}>
      {sheet.headings.slice(0, named).map((heading, column) => {
        const samples = samplesOf(sheet.rows.map(({ cells }) => cells[column]!)).join(' · ')
        const letter = columnLetter(column)
        if (samples === '') return null
        return (
          <TextField
            key={letter}
            label={t('nameColumn', { letter })}
            description={samples}
            value={heading}
            placeholder={t('nameExample')}
            onChange={(name) => onName(column, name)}
          />
        )
      })}
    </div>
  )
}
