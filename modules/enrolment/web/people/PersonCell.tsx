import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import styles from './PersonCell.module.css'

export function PersonCell({ row }: { row: EnrolmentRow }) {
  return (
    <span className={row.status === 'withdrawn' ? `${styles.person} ${styles.withdrawn}` : styles.person}>
      <Avatar name={row.name} colour={row.role === 'mentor' ? 'green' : 'ear'} size="small" />
      {row.name}
    </span>
  )
}
