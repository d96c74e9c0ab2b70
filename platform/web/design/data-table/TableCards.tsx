import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { cellOf, headerColumn } from './column.ts'
import type { TableViewProps } from './DataTable.tsx'
import styles from './TableCards.module.css'
import { TableLine } from './TableLine.tsx'

const step = 50

/** The rows in two lines each, or as cards, for a phone; fifty at a time. */
export function TableCards<Row>(props: TableViewProps<Row>) {
  const { label, columns, rows, rowKey, selection, onOpen, asLines } = props
  const t = useTranslations('platform.table')
  const [shown, setShown] = useState(step)
  const header = headerColumn(columns)
  const others = columns.filter((column) => column !== header)
  const more = Math.min(step, rows.length - shown)
  return (
    <>
      <ul aria-label={label} className={asLines ? styles.lines : styles.cards}>
        {rows.slice(0, shown).map((row) => {
          const key = rowKey(row)
          if (asLines)
            return (
              <TableLine
                key={key}
                lines={asLines(row)}
                label={String(header.value(row) ?? '')}
                onOpen={onOpen && (() => onOpen(row))}
                selection={
                  selection && {
                    isSelected: selection.selected.has(key),
                    onChange: (on) => selection.onChange(withKey(selection.selected, key, on)),
                  }
                }
              />
            )
          const title = cellOf(header, row)
          return (
            <li key={key} className={styles.card}>
              <div className={styles.title}>
                {selection ? (
                  <Checkbox
                    isSelected={selection.selected.has(key)}
                    onChange={(on) => selection.onChange(withKey(selection.selected, key, on))}
                  >
                    {title}
                  </Checkbox>
                ) : (
                  title
                )}
                {onOpen && (
                  <Button
                    variant="quiet"
                    size="small"
                    icon="chevron-right"
                    aria-label={String(header.value(row) ?? '')}
                    onPress={() => onOpen(row)}
                  />
                )}
              </div>
              <dl className={styles.values}>
                {others.map((column) => (
                  <div key={column.id} className={styles.value}>
                    <dt className={column.onScreenOnly ? styles.hidden : styles.term}>{column.title}</dt>
                    <dd>{cellOf(column, row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          )
        })}
      </ul>
      {more > 0 && (
        <Button wide onPress={() => setShown(shown + step)}>
          {t('cards', { count: more })}
        </Button>
      )}
    </>
  )
}

function withKey(selected: ReadonlySet<string>, key: string, on: boolean): Set<string> {
  const next = new Set(selected)
  if (on) next.add(key)
  else next.delete(key)
  return next
}
