import { useTranslations } from 'use-intl'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import styles from './PersonCell.module.css'

/** The name, with the address under it, and whether anything reaches it. */
export function PersonCell({ row }: { row: EnrolmentRow }) {
  const t = useTranslations('enrolment.addressRefused')
  const { name, email, role, status, addressRefusedAt } = row
  return (
    <span className={styles.person}>
      <Avatar name={name} colour={role === 'mentor' ? 'green' : 'ear'} />
      <span className={styles.words}>
        <span className={status === 'withdrawn' ? styles.withdrawn : styles.name}>{name}</span>
        {email && <span className={styles.email}>{email}</span>}
        {addressRefusedAt && (
          <span>
            <Badge tone="care">{t('badge')}</Badge>
          </span>
        )}
      </span>
    </span>
  )
}
