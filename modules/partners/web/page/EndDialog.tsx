import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../../platform/web/design/ConfirmDialog.tsx'
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
    <ConfirmDialog
      title={t('title', { partner: name })}
      keep={t('cancel')}
      act={t('button')}
      pending={pending}
      trouble={error ? refusalText(error) : undefined}
      onAct={() => run({ id })}
      onClose={onClose}
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  )
}
