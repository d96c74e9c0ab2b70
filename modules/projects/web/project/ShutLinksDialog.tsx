import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../../platform/web/design/ConfirmDialog.tsx'
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
    <ConfirmDialog
      title={t('title', { count: link.open, name: contactName })}
      keep={t('keep')}
      act={t('button', { count: link.open })}
      isDanger
      pending={shut.pending}
      trouble={shut.error ? wordRefusal(shut.error) : undefined}
      onAct={() => shut.run({ id })}
      onClose={onClose}
    >
      <p>{t('text', { count: link.open, name: contactName })}</p>
      <p>{t(status === 'closed' ? 'noOther' : 'another')}</p>
    </ConfirmDialog>
  )
}
