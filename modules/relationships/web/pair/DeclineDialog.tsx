import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'

type DeclineDialogProps = {
  isOpen: boolean
  name: string
  pending: boolean
  onClose: () => void
  onDecline: () => void
}

/** Asked once, because a no cannot be taken back; no reason is asked, because none is needed. */
export function DeclineDialog({ isOpen, name, pending, onClose, onDecline }: DeclineDialogProps) {
  const t = useTranslations('relationships.decline')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('title')}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('keep')}</Button>
          <Button variant="primary" pending={pending} onPress={onDecline}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>{t('text', { name })}</p>
    </Dialog>
  )
}
