import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Option } from '../../../../platform/web/design/ListOption.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { columnLetter } from '../../sheet/index.ts'
import type { Choice } from './choices.ts'
import type { ColumnGroup } from './column-groups.ts'
import styles from './ColumnsTable.module.css'
import { Together } from './Together.tsx'
import { useColumnNote } from './use-column-note.ts'

type ColumnRowProps = {
  group: ColumnGroup
  fileNames: readonly string[]
  options: readonly Option<Choice>[]
  onChoose: (choice: Choice) => void
  onApart: (apart: boolean) => void
}

export function ColumnRow({ group, fileNames, options, onChoose, onApart }: ColumnRowProps) {
  const t = useTranslations('enrolment.sheetIn.columns')
  const [column] = group.columns as [ColumnGroup['columns'][number]]
  const { heading, column: index } = column.guess
  const note = useColumnNote(column)
  const name = heading || t('unnamed', { letter: columnLetter(column.source.places[0] ?? index) })
  const found = [...new Set(group.columns.flatMap((member) => member.samples))].slice(0, 3)
  // Somebody may be looking over the lead's shoulder.
  const hidden = column.guess.special ? t('sampleHidden') : null
  const samples = hidden ?? (found.length === 0 ? t('sampleNone') : found.join(' · '))
  return (
    <tr className={column.choice === 'out' ? styles.out : undefined}>
      <th scope="row" className={styles.heading}>
        <span className={styles.name}>{name}</span>
        {!group.shared && <span className={styles.file}>{fileNames.join(', ')}</span>}
        <span className={styles.samples} dir="auto">
          {samples}
        </span>
      </th>
      <td className={styles.becomes}>
        <Select
          label={t('label', { column: name })}
          hideLabel
          size="compact"
          options={options}
          value={column.choice}
          onChange={onChoose}
        />
      </td>
      <td className={styles.note}>
        {note.asks && <Badge tone="waiting">{note.text}</Badge>}
        {!note.asks && note.text}
        {column.choice !== column.guessed && (
          <Button variant="link" size="small" onPress={() => onChoose(column.guessed)}>
            {t('restore')}
          </Button>
        )}
        <Together column={column} name={name} onApart={onApart} />
      </td>
    </tr>
  )
}
