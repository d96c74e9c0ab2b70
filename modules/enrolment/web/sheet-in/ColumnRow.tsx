import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { Option } from '../../../../platform/web/design/ListOption.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { columnLetter } from '../../sheet/index.ts'
import { takenIn, type Choice } from './choices.ts'
import type { ColumnGroup } from './column-groups.ts'
import styles from './ColumnsTable.module.css'
import { Together } from './Together.tsx'
import { useColumnNote } from './use-column-note.ts'

type ColumnRowProps = {
  group: ColumnGroup
  fileNames: readonly string[]
  options: readonly Option<Choice>[]
  onChoose: (group: string, choice: Choice) => void
  onApart: (group: string, apart: boolean) => void
}

/** What comes out of a worker is new each time, and mostly says the same: only a line that changed is drawn again. */
export const ColumnRow = memo(DrawnRow, (one, other) => {
  const { onChoose, onApart } = one
  return onChoose === other.onChoose && onApart === other.onApart && saidBy(one) === saidBy(other)
})

function saidBy({ group, fileNames, options }: ColumnRowProps): string {
  return JSON.stringify([group, fileNames, options])
}

function DrawnRow({ group, fileNames, options, onChoose, onApart }: ColumnRowProps) {
  const t = useTranslations('enrolment.sheetIn.columns')
  const [column] = group.columns as [ColumnGroup['columns'][number]]
  const { heading, column: index } = column.guess
  const note = useColumnNote(column)
  const { target } = column.guess
  const waits = target.to === 'left-out' && /^(?:unsaid|perhaps-special)$/.test(target.reason)
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
          onChange={(choice) => onChoose(group.id, choice)}
        />
      </td>
      <td className={styles.note}>
        {note.asks && <Badge tone="waiting">{note.text}</Badge>}
        {!note.asks && note.text}{' '}
        {waits && column.choice === column.guessed && (
          <Button
            variant="link"
            size="small"
            aria-label={t('takeInOf', { column: name })}
            onPress={() => onChoose(group.id, takenIn(column.guess))}
          >
            {t('takeIn')}
          </Button>
        )}
        {column.choice !== column.guessed && (
          <Button variant="link" size="small" onPress={() => onChoose(group.id, column.guessed)}>
            {t('restore')}
          </Button>
        )}
        <Together column={column} name={name} onApart={(apart) => onApart(group.id, apart)} />
      </td>
    </tr>
  )
}
