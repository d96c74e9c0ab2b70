import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../../platform/web/design/ConfirmDialog.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { removePayLine, type PayLine } from '../../contract.ts'

/** What was agreed with somebody goes with their name and the sum before one's eyes. */
export function RemovePayDialog({ line, onClose }: { readonly line: PayLine; readonly onClose: () => void }) {
  const t = useTranslations('projects.pay')
  const money = useMoney()
  const wordRefusal = useRefusalText('projects')
  const remove = useAction(removePayLine, {
    onError: (error) => {
      notify({ message: wordRefusal(error), tone: 'care' })
      onClose()
    },
    onSuccess: () => {
      notify({ message: t('removed') })
      onClose()
    },
  })
  const values = { name: line.personName, what: line.what, sum: money(line.cents, line.currency) }
  return (
    <ConfirmDialog
      title={t('removeTitle', values)}
      keep={t('keep')}
      act={t('remove')}
      isDanger
      pending={remove.pending}
      onAct={() => remove.run({ id: line.id })}
      onClose={onClose}
    >
      <p>{t('removeText', values)}</p>
    </ConfirmDialog>
  )
}
