import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { VisuallyHidden } from '../VisuallyHidden.tsx'
import type { TableLines } from './DataTable.tsx'
import styles from './TableCards.module.css'

type TableLineProps = {
  lines: TableLines
  /** The row's name, for its box and its button. */
  label: string
  onOpen: (() => void) | undefined
  selection: { isSelected: boolean; onChange: (on: boolean) => void } | undefined
}

/** One row on a phone: a name and what stands at its end, then a note. */
export function TableLine({ lines: { name, end, note }, label, onOpen, selection }: TableLineProps) {
  return (
    <li className={styles.line}>
      {selection && (
        <Checkbox {...selection}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </Checkbox>
      )}
      <div className={styles.words}>
        <p className={styles.first}>
          <strong className={styles.name}>{name}</strong>
          {end}
        </p>
        <p className={styles.note}>{note}</p>
      </div>
      {onOpen && (
        <Button variant="quiet" size="small" icon="chevron-right" aria-label={label} onPress={onOpen} />
      )}
    </li>
  )
}
