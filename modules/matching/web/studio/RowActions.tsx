import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import styles from './PairRow.module.css'
import type { PolicyEdit } from './policy-edit.ts'

type RowActionsProps = {
  menteeId: string
  mentorId: string
  mentor: string
  mentee: string
  isLocked: boolean
  onEdit: (edit: PolicyEdit) => void
}

/** The two buttons of a row. A slider changes every score and none of these: they are drawn apart. */
export const RowActions = memo(function RowActions(props: RowActionsProps) {
  const { menteeId, mentorId, isLocked, onEdit, ...names } = props
  const t = useTranslations('matching.studio.row')
  const pair = { menteeId, mentorId }
  const words = { mentor: names.mentor, mentee: names.mentee }
  return (
    <span className={styles.actions}>
      <Button
        variant="quiet"
        size="small"
        icon={isLocked ? 'lock' : 'lock-open'}
        aria-label={t(isLocked ? 'unlock' : 'lock', words)}
        aria-pressed={isLocked}
        onPress={() => onEdit({ kind: isLocked ? 'unlock' : 'lock', pair })}
      />
      <Button
        variant="quiet"
        size="small"
        icon="forbid"
        aria-label={t('avoid', words)}
        onPress={() => onEdit({ kind: 'avoid', pair })}
      />
    </span>
  )
})
