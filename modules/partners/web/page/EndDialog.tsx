import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { endPartner, type WholePartner } from '../../contract.ts'

type EndDialogProps = { readonly partner: WholePartner; readonly onClose: () => void }

/** Now instead of on its last day: what ends with it, said before. */
export function EndDialog({ partner: { id, name }, onClose }: EndDialogProps) {
  const t = useTranslations('partners.end')
  const refusalText = useRefusalText('partners')
  const { run, pending, error } = useAction(endPartner, {
    onSuccess: () => {
      notify({ message: t('done', { partner: name }) })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      onClose={onClose}
      title={t('title', { partner: name })}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" pending={pending} onPress={() => run({ id })}>
            {t('button')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      {error && (
        <Banner tone="care" live>
          {refusalText(error)}
        </Banner>
      )}
    </Dialog>
  )
}
