import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'

type Given = {
  readonly values: { readonly subject: string; readonly when: string }
  readonly pending: boolean
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** A team had it: it is written to, and its question goes with the hour. */
export function RemoveHourDialog({ values, pending, onRemove, onClose }: Given) {
  const t = useTranslations('projects.advisors')
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      title={t('removeTitle', values)}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keepHour')}
          </Button>
          <Button variant="danger" pending={pending} onPress={onRemove}>
            {t('remove')}
          </Button>
        </>
      }
    >
      <p>{t('removeText')}</p>
    </Dialog>
  )
}
