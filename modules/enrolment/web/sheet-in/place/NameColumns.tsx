import { useTranslations } from 'use-intl'
import { TextField } from '../../../../../platform/web/design/TextField.tsx'
import { columnLetter } from '../../../sheet/index.ts'
import styles from './TablePlace.module.css'

type NameColumnsProps = {
  headings: readonly string[]
  /** What stands in each column, as it may be shown; '' where nothing does. */
  samples: readonly string[]
  onName: (column: number, name: string) => void
}

/** A name for each column of a table without headings: what is written there is read as a heading is. */
export function NameColumns({ headings, samples: all, onName }: NameColumnsProps) {
  const t = useTranslations('enrolment.sheetIn.place')
  return (
    <div className={styles.names}>
      {all.map((samples, column) => {
        const letter = columnLetter(column)
        if (samples === '') return null
        return (
          <TextField
            key={letter}
            label={t('nameColumn', { letter })}
            description={samples}
            value={headings[column] ?? ''}
            placeholder={t('nameExample')}
            onChange={(name) => onName(column, name)}
          />
        )
      })}
    </div>
  )
}
