import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'

type RemoveMentorDialogProps = {
  readonly name: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What ends with it is said before it is done: pairs do not come back by an undo. */
export function RemoveMentorDialog({ name, onConfirm, onClose }: RemoveMentorDialogProps) {
  const t = useTranslations('partners.mentors')
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      onClose={onClose}
      title={t('sureTitle', { name })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button variant="primary" onPress={onConfirm}>
            {t('sure')}
          </Button>
        </>
      }
    >
      <p>{t('sureText')}</p>
    </Dialog>
  )
}
