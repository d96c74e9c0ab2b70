import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../../platform/web/design/ConfirmDialog.tsx'

type RemoveMentorDialogProps = {
  readonly name: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What ends with it is said before it is done: pairs do not come back by an undo. */
export function RemoveMentorDialog({ name, onConfirm, onClose }: RemoveMentorDialogProps) {
  const t = useTranslations('partners.mentors')
  return (
    <ConfirmDialog
      title={t('sureTitle', { name })}
      keep={t('keep')}
      act={t('sure')}
      onAct={onConfirm}
      onClose={onClose}
    >
      <p>{t('sureText')}</p>
    </ConfirmDialog>
  )
}
