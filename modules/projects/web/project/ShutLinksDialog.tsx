import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { revokeClientLinks, type Project } from '../../contract.ts'

type Given = { readonly project: Project; readonly onClose: () => void }

/** It cannot be undone: how many shut, what the client then reads, and that another may be sent. */
export function ShutLinksDialog({ project, onClose }: Given) {
  const t = useTranslations('projects.client.shut')
  const wordRefusal = useRefusalText('projects')
  const { id, contactName, link, status } = project
  const shut = useAction(revokeClientLinks, {
    onSuccess: () => {
      notify({ message: t('done') })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      title={t('title', { count: link.open, name: contactName })}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button variant="danger" pending={shut.pending} onPress={() => shut.run({ id })}>
            {t('button', { count: link.open })}
          </Button>
        </>
      }
    >
      <p>{t('text', { count: link.open, name: contactName })}</p>
      <p>{t(status === 'closed' ? 'noOther' : 'another')}</p>
      {shut.error && (
        <Banner tone="care" live>
          {wordRefusal(shut.error)}
        </Banner>
      )}
    </Dialog>
  )
}
