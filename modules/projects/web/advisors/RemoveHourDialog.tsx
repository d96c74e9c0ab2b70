import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../../platform/web/design/ConfirmDialog.tsx'

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
    <ConfirmDialog
      title={t('removeTitle', values)}
      keep={t('keepHour')}
      act={t('remove')}
      isDanger
      pending={pending}
      onAct={onRemove}
      onClose={onClose}
    >
      <p>{t('removeText')}</p>
    </ConfirmDialog>
  )
}
