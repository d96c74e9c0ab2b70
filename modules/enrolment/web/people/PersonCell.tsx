import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import styles from './PersonCell.module.css'

/** The name, with the address under it. */
export function PersonCell({ row: { name, email, role, status } }: { row: EnrolmentRow }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} colour={role === 'mentor' ? 'green' : 'ear'} />
      <span className={styles.words}>
        <span className={status === 'withdrawn' ? styles.withdrawn : styles.name}>{name}</span>
        {email && <span className={styles.email}>{email}</span>}
      </span>
    </span>
  )
}
