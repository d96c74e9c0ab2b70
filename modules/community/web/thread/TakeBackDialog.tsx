import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { takePostBack } from '../../contract.ts'

/** It cannot be undone: it says so first. */
export function TakeBackDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useTranslations('community.edit')
  const refusalText = useRefusalText('community')
  const takeBack = useAction(takePostBack, {
    onSuccess: () => {
      notify({ message: t('takenBack') })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('takeBackTitle')}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button variant="danger" pending={takeBack.pending} onPress={() => takeBack.run({ id })}>
            {t('takeBackButton')}
          </Button>
        </>
      }
    >
      <p>{t('takeBackText')}</p>
      {takeBack.error && (
        <Banner tone="care" live>
          {refusalText(takeBack.error)}
        </Banner>
      )}
    </Dialog>
  )
}
