import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { hidePost } from '../../contract.ts'
import { ReasonDialog } from '../ReasonDialog.tsx'

type HideDialogProps = { readonly id: string; readonly hidden: boolean; readonly onClose: () => void }

/** The team hides a post with a reason, or shows it again. */
export function HideDialog({ id, hidden, onClose }: HideDialogProps) {
  const t = useTranslations('community.moderate')
  const hide = useAction(hidePost, {
    onSuccess: () => {
      notify({ message: t(hidden ? 'hidden' : 'shown') })
      onClose()
    },
  })
  return (
    <ReasonDialog
      act={hidden ? 'hide' : 'show'}
      pending={hide.pending}
      error={hide.error}
      onDecide={(reason) => hide.run({ id, hidden, reason })}
      onClose={onClose}
    />
  )
}
